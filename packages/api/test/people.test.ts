import { afterAll, describe, expect, it } from 'vitest'
import { day } from '../../db/test/small-world.ts'
import { actingBrowser } from './acting-browser.ts'
import { refusal, testApi } from './test-api.ts'

const api = await testApi()
const { world } = api
const { prisma } = api.database
afterAll(() => api.drop())

/** The clock of these tests stands on 16 June 2036. */
const TODAY = '2036-06-16'
const since = { from: day('2026-01-01') }
const ada = await api.account('Ada')
const adas = await world.affiliation(ada.id, world.harbour.id, 'coordinator', since)
const ben = await api.account('Ben')
const bens = await world.affiliation(ben.id, world.harbour.id, 'coach', since)
const coordinator = await actingBrowser(api, ada.email, adas.id)
const coach = await actingBrowser(api, ben.email, bens.id)
const end = (id: string, until: string) => coordinator.act((call) => call.people.end({ id, until }))
const issue = async (asking: Promise<unknown>) => {
  const { details } = await refusal(asking)
  return (details as { issues?: { message: string }[] }).issues?.[0]?.message
}

describe('the people of a house', () => {
  it('are seen by all who act for it, and their addresses by its coordinators', async () => {
    const seen = await coach.ask((call) => call.people.list())
    expect(seen).toMatchObject({ place: 'house', mayManage: false, today: TODAY })
    expect(seen.people.map(({ name, email }) => [name, email])).toEqual([
      ['Ada', null],
      ['Ben', null],
    ])
    const { people } = await coordinator.ask((call) => call.people.list())
    expect(people.map(({ email }) => email)).toEqual([ada.email, ben.email])
  })

  it('act until the end of their last day, which is not before the first', async () => {
    expect(await issue(end(bens.id, '2025-12-31'))).toBe('until-before-from')
    await end(bens.id, TODAY)
    expect((await coach.open()).acting.actor.kind).toBe('professional')
    api.pass(86_400_000)
    expect((await coach.open()).acting.actor.kind).toBe('unattached')
    expect(await issue(end(bens.id, '2036-07-01'))).toBe('until-extends')
  })

  it('always have a coordinator among them, even when two end each other at once', async () => {
    expect(await issue(end(adas.id, '2036-07-01'))).toBe('last-coordinator')
    const cleo = await api.account('Cleo')
    const hers = await world.affiliation(cleo.id, world.harbour.id, 'coordinator', since)
    const other = await actingBrowser(api, cleo.email, hers.id)
    const both = await Promise.allSettled([
      end(hers.id, '2036-07-01'),
      other.act((call) => call.people.end({ id: adas.id, until: '2036-07-01' })),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('of another house do not exist', async () => {
    const max = await api.account('Max')
    const his = await world.affiliation(max.id, world.mill.id, 'coordinator', since)
    const mill = await actingBrowser(api, max.email, his.id)
    const tried = mill.act((call) => call.people.end({ id: bens.id, until: TODAY }))
    expect(await refusal(tried)).toMatchObject({ code: 'NOT_FOUND' })
    const { people } = await mill.ask((call) => call.people.list())
    expect(people.map(({ name }) => name)).toEqual(['Max'])
  })
})

it('a company keeps an owner, and a member changes nothing', async () => {
  const kite = await world.sme('Kite')
  const owner = await api.account('Owner')
  const owns = await world.smeMembership(owner.id, kite.id)
  const member = await api.account('Member')
  const belongs = await world.smeMembership(member.id, kite.id)
  await prisma.smeMembership.update({ where: { id: belongs.id }, data: { role: 'member' } })
  const hers = await actingBrowser(api, owner.email, owns.id)
  const his = await actingBrowser(api, member.email, belongs.id)
  const until = '2036-07-01'
  expect(await issue(hers.act((call) => call.people.end({ id: owns.id, until })))).toBe(
    'last-owner',
  )
  const tried = his.act((call) => call.people.end({ id: owns.id, until }))
  expect(await refusal(tried)).toMatchObject({ code: 'FORBIDDEN' })
  await hers.act((call) => call.people.end({ id: belongs.id, until }))
  const { people } = await hers.ask((call) => call.people.list())
  expect(people.map(({ role, until: last }) => [role, last])).toEqual([
    ['owner', null],
    ['member', until],
  ])
})
