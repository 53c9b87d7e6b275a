import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../db/test/small-world.ts'
import { createCaller } from '../src/app-router.ts'
import { PASSWORD, refusal } from './test-api.ts'
import { BELGIAN, type Colleague, type CompanyPerson, trackDesk } from './track-desk.ts'

const desk = await trackDesk()
const { world, prisma } = desk
const { partnershipId } = world
afterAll(() => desk.drop())

const [UNKNOWN, SUPPORTED, ELSEWHERE, NOBODYS] = BELGIAN
let ada: Colleague
let mia: Colleague
let owner: CompanyPerson
let templateId: string
const asked: Record<string, Awaited<ReturnType<typeof ask>>> = {}

const memberOf = (personId: string, smeId: string, where: string, until: string | null = null) =>
  prisma.smeMembership.create({
    data: {
      ...{ partnershipId: where, smeId, personId, role: 'owner', from: day('2030-01-01') },
      until: until === null ? null : day(until),
    },
  })

/** Ada types a number; everything that she reads of it afterwards, without its ids. */
async function ask(registrationNumber: string) {
  const input = desk.typed({ templateId, noNumber: false, registrationNumber })
  const open = await ada.open(ada.affiliation.id)
  const call = createCaller(open)
  let id = ''
  const statements = await desk.statementsOf(async () => {
    id = await call.track.start(input)
  })
  const list = await ada.ask((each) => each.track.list())
  const answers = {
    track: await ada.ask((each) => each.track.get({ id })),
    state: await ada.ask((each) => each.track.state({ id })),
    people: await ada.ask((each) => each.coach.people({ trackId: id })),
    choices: await ada.ask((each) => each.coach.choices({ trackId: id })),
    listed: list.find((one) => one.id === id),
    companies: (await ada.ask((each) => each.track.startForm({ templateId: null }))).companies,
  }
  const shown = JSON.stringify(answers)
  const text = shown.replace(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g, '"id"')
  const { contactEmail: email } = input
  return { id, email, statements, shown, answers: JSON.parse(text) as object }
}

const invited = async (trackId: string) => {
  const rows = await prisma.invitation.findMany({ where: { trackId }, orderBy: { email: 'asc' } })
  return rows.map(({ email }) => email)
}
const told = async (trackId: string) => {
  const rows = await prisma.notification.findMany({ where: { trackId, kind: 'track-proposed' } })
  return rows.map(({ personId, mail }) => ({ personId, mail }))
}

let elsewhere: { id: string; email: string }
let here: { id: string }

beforeAll(async () => {
  ada = await desk.colleague('Ada', world.harbour.id)
  mia = await desk.colleague('Mia', world.mill.id)
  templateId = (await desk.template('Op tournee')).itemId
  here = await desk.company('Echte naam', SUPPORTED)
  owner = await desk.companyPerson('Echte Eigenaar', here.id)
  await mia.act((call) => {
    const number = { noNumber: false, registrationNumber: SUPPORTED }
    return call.track.start(desk.typed({ ...number, name: 'Naam bij de molen' }))
  })
  const far = await desk.company('Verre naam', ELSEWHERE)
  elsewhere = await desk.account('Verre Eigenaar')
  const other = await desk.anotherPartnership()
  await memberOf(elsewhere.id, far.id, other)
  const gone = await desk.company('Verlaten naam', NOBODYS)
  await memberOf((await desk.account('Vroeger')).id, gone.id, partnershipId, '2031-01-01')
  // Each is typed by the same coach in the same way.
  for (const number of BELGIAN) asked[number] = await ask(number)
})

describe('typing the number of a company that is supported already', () => {
  it.each([SUPPORTED, ELSEWHERE, NOBODYS])('gives the same answer as any other: %s', (number) => {
    expect(asked[number]?.answers).toEqual(asked[UNKNOWN]?.answers)
  })

  it('takes as many statements as any other', () => {
    const counts = BELGIAN.map((number) => asked[number]?.statements)
    expect(new Set(counts).size, counts.join()).toBe(1)
  })

  it('shows the coach what she typed, and nobody of the company', () => {
    const { shown = '' } = asked[SUPPORTED] ?? {}
    expect(shown).toContain('Getypt bvba')
    for (const secret of ['Echte', 'molen', here.id]) expect(shown).not.toContain(secret)
  })

  it('is asked of its own people, and the typed address gets nothing', async () => {
    const { id = '' } = asked[SUPPORTED] ?? {}
    expect(await invited(id)).toEqual([])
    expect(await told(id)).toEqual([{ personId: owner.person.id, mail: 'at_once' }])
  })

  it('where it is known in another partnership only, its owners there are invited', async () => {
    const { id = '' } = asked[ELSEWHERE] ?? {}
    expect(await invited(id)).toEqual([elsewhere.email])
    const invitation = await prisma.invitation.findFirstOrThrow({ where: { trackId: id } })
    const token = await desk.mailed(invitation.id)
    const browser = await desk.signedIn(elsewhere.email)
    expect(await browser.ask((call) => call.invitation.look({ token }))).toMatchObject({
      who: 'known',
    })
    const joined = await browser.ask((call) => call.invitation.accept({ token }))
    expect(joined).toEqual({ trackId: id })
    const track = await browser.ask((call) => call.track.get({ id }))
    expect(track).toMatchObject({ smeName: 'Verre naam', agreement: { asks: 'company' } })
  })

  it('where it has nobody, or is unknown, the typed contact is invited', async () => {
    for (const number of [NOBODYS, UNKNOWN]) {
      const { id = '', email } = asked[number] ?? {}
      expect(await invited(id)).toEqual([email])
      expect(await told(id)).toEqual([])
    }
  })
})

describe('a contact whom a coach named', () => {
  it('joins a company that has nobody yet; once it has people, no other contact does', async () => {
    const { id = '' } = asked[NOBODYS] ?? {}
    const number = { noNumber: false, registrationNumber: NOBODYS }
    const second = await mia.act((call) => call.track.start(desk.typed(number)))
    const [first, other] = await Promise.all(
      [id, second].map(async (trackId) => {
        const row = await prisma.invitation.findFirstOrThrow({ where: { trackId } })
        return desk.mailed(row.id)
      }),
    )
    const join = (token: string) =>
      desk
        .browser()
        .ask((call) =>
          call.invitation.join({ token, name: 'Nel', language: 'nl', password: PASSWORD }),
        )
    const answers = await Promise.allSettled([join(first ?? ''), join(other ?? '')])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const late = answers.findIndex(({ status }) => status === 'rejected')
    const token = [first, other][late] ?? ''
    expect(await desk.browser().ask((call) => call.invitation.look({ token }))).toEqual({
      state: 'revoked',
    })
    expect(await refusal(join(token))).toMatchObject({ message: 'link-invalid' })
  })

  it('is asked again under another address, and the first link dies', async () => {
    const { id = '' } = asked[UNKNOWN] ?? {}
    const row = await prisma.invitation.findFirstOrThrow({ where: { trackId: id } })
    const token = await desk.mailed(row.id)
    const contact = { contactName: 'Nele', contactLanguage: 'fr' as const }
    const input = { ...contact, contactEmail: 'nele@getypt.example' }
    const requestId = desk.typed().requestId
    await ada.act((call) => call.track.askAgain({ id, requestId, ...input }))
    expect(await desk.browser().ask((call) => call.invitation.look({ token }))).toEqual({
      state: 'revoked',
    })
    const open = await prisma.invitation.findMany({ where: { trackId: id, revokedAt: null } })
    expect(open).toMatchObject([{ email: 'nele@getypt.example', language: 'fr' }])
    expect(await ada.ask((call) => call.coach.people({ trackId: id }))).toMatchObject({
      contactName: 'Nele',
      company: null,
    })
  })
})
