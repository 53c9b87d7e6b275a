import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { day } from '../../db/test/small-world.ts'
import { createCallerFactory, router, tenantProcedure } from '../src/trpc.ts'
import { type Browser, DAY, refusal, testApi } from './test-api.ts'

const api = await testApi()
const { world } = api
const { prisma } = api.database
const { id: kite } = await world.sme('Kite')
afterAll(() => api.drop())

/** A coach of the harbour who coordinates the mill and owns a company. */
async function threefold(name: string) {
  const person = await api.account(name)
  const atHarbour = await world.affiliation(person.id, world.harbour.id, 'coach')
  const atMill = await world.affiliation(person.id, world.mill.id, 'coordinator')
  const ofKite = await world.smeMembership(person.id, kite)
  return { person, atHarbour, atMill, ofKite }
}

const choose = (browser: Browser, choice: string) =>
  browser.ask((call) => call.actingFor.choose({ choice }))
const actorOf = async (browser: Browser) => (await browser.open()).actor

describe('acting for', () => {
  it('is chosen for this browser alone, from the next request on', async () => {
    const { person, atMill, ofKite } = await threefold('Ada')
    const [here, there] = [await api.signedIn(person.email), await api.signedIn(person.email)]
    await choose(here, atMill.id)
    expect(await actorOf(here)).toMatchObject({
      organisationId: world.mill.id,
      role: 'coordinator',
    })
    expect(await actorOf(there)).toMatchObject({ organisationId: world.harbour.id, role: 'coach' })
    await choose(here, ofKite.id)
    expect(await actorOf(here)).toMatchObject({ kind: 'sme', smeId: kite })
  })

  it('refuses what is another’s, has ended, has not begun, or never was', async () => {
    const [{ person }, others] = [await threefold('Ben'), await threefold('Cas')]
    const house = await world.house('Dunes')
    const past = { until: day('2036-06-15') }
    const future = { from: day('2036-06-17') }
    const ended = await world.affiliation(person.id, house.id, 'coach', past)
    const coming = await world.affiliation(person.id, house.id, 'member', future)
    const browser = await api.signedIn(person.email)
    const before = await actorOf(browser)
    for (const id of [others.atMill.id, others.ofKite.id, ended.id, coming.id, randomUUID()]) {
      expect(await refusal(choose(browser, id))).toMatchObject({ code: 'NOT_FOUND' })
    }
    expect(await actorOf(browser)).toEqual(before)
    api.pass(DAY)
    await choose(browser, coming.id)
    api.pass(-DAY)
  })

  it('ends with the affiliation, at the next request', async () => {
    const { person, atMill } = await threefold('Dot')
    const browser = await api.signedIn(person.email)
    await choose(browser, atMill.id)
    const data = { until: day('2036-06-15') }
    await prisma.affiliation.update({ where: { id: atMill.id }, data })
    expect(await actorOf(browser)).toMatchObject({ organisationId: world.harbour.id })
  })
})

const forms = router({
  look: tenantProcedure.query(() => 'seen'),
  save: tenantProcedure.mutation(() => 'saved'),
})
const callerOf = createCallerFactory(forms)
const save = async (browser: Browser, claimed: string | null) =>
  callerOf(await browser.open(claimed)).save()

describe('a form', () => {
  it('is taken from a page that acted for the same', async () => {
    const { person, atHarbour, ofKite } = await threefold('Eve')
    const browser = await api.signedIn(person.email)
    expect(await save(browser, atHarbour.id)).toBe('saved')
    await choose(browser, ofKite.id)
    expect(await save(browser, ofKite.id)).toBe('saved')
  })

  it('is refused from a tab that acted for another, or does not say for whom', async () => {
    const { person, atHarbour, atMill } = await threefold('Fay')
    const browser = await api.signedIn(person.email)
    await choose(browser, atMill.id)
    const changed = { code: 'CONFLICT', message: 'acting-for-changed', details: {} }
    for (const claimed of [atHarbour.id, '', null, randomUUID(), person.id]) {
      expect(await refusal(save(browser, claimed))).toEqual(changed)
    }
    expect(await callerOf(await browser.open(atHarbour.id)).look()).toBe('seen')
  })

  it('is refused when what its page acted for has ended, though another way is left', async () => {
    const { person, atHarbour } = await threefold('Gil')
    const browser = await api.signedIn(person.email)
    const data = { until: day('2036-06-15') }
    await prisma.affiliation.update({ where: { id: atHarbour.id }, data })
    expect((await refusal(save(browser, atHarbour.id))).message).toBe('acting-for-changed')
  })

  it('is refused from who acts for nobody, and from who is not signed in', async () => {
    const { email } = await api.account('Hal')
    const nobody = await api.signedIn(email)
    expect(await refusal(save(nobody, ''))).toMatchObject({ code: 'NOT_FOUND' })
    expect((await refusal(save(api.browser(), ''))).code).toBe('UNAUTHORIZED')
  })
})
