import { afterAll, describe, expect, it } from 'vitest'
import { day } from '../../db/test/small-world.ts'
import { actingBrowser } from './acting-browser.ts'
import { DAY, refusal, testApi } from './test-api.ts'

const api = await testApi()
const { world } = api
const { prisma } = api.database
afterAll(() => api.drop())

/** The clock of these tests stands on 16 June 2036. */
const since = { from: day('2026-01-01') }
const house = { partnershipId: world.partnershipId, organisationId: world.harbour.id }
await prisma.partnerSeat.updateMany({ where: house, data: { role: 'lead' } })
const ada = await api.account('Ada')
const adas = await world.affiliation(ada.id, world.harbour.id, 'coordinator', since)
const max = await api.account('Max')
const his = await world.affiliation(max.id, world.mill.id, 'coordinator', since)
const lead = await actingBrowser(api, ada.email, adas.id)
const mill = await actingBrowser(api, max.email, his.id)

const dome = {
  name: 'Dome',
  country: 'BE' as const,
  registrationNumber: '0202.239.951',
  language: 'nl' as const,
  city: 'Kortrijk',
  nuts3: 'BE254',
  sectors: ['music'],
  role: 'partner' as const,
  from: '2036-06-16',
}
const issue = async (asking: Promise<unknown>) => {
  const { details } = await refusal(asking)
  return (details as { issues?: { message: string }[] }).issues?.[0]?.message
}
const told = async (kind: string) => {
  const rows = await prisma.outbox.findMany({ where: { kind } })
  return rows.map(({ personId }) => personId)
}
const periods = async (name: string) => {
  const { seats } = await lead.ask((call) => call.partnership.seats())
  return seats
    .filter((seat) => seat.name === name)
    .map(({ nuts3, side, from, until }) => [nuts3, side, from, until])
}
const seatOf = async (name: string) => {
  const { seats } = await lead.ask((call) => call.partnership.seats())
  return seats.findLast((seat) => seat.name === name)?.id ?? ''
}

describe('the lead partner’s coordinator', () => {
  it('gives a house a seat on the side of its region, and the others are told', async () => {
    await lead.act((call) => call.partnership.addSeat(dome))
    expect(await periods('Dome')).toEqual([['BE254', 'flanders', '2036-06-16', null]])
    expect(await told('seat-added')).toEqual([max.id])
    const again = lead.act((call) => call.partnership.addSeat({ ...dome, name: 'The same' }))
    expect(await issue(again)).toBe('seat-taken')
    expect(await prisma.organisation.count({ where: { country: 'BE', name: 'Dome' } })).toBe(1)
  })

  it('corrects a seat that began today, and dates a change of a running one', async () => {
    const change = { city: 'Oostende', sectors: [] }
    const id = await seatOf('Dome')
    await lead.act((call) => call.partnership.changeSeat({ id, ...change, nuts3: 'BE255' }))
    expect(await periods('Dome')).toEqual([['BE255', 'flanders', '2036-06-16', null]])
    api.pass(DAY)
    await lead.act((call) => call.partnership.changeSeat({ id, ...change, nuts3: 'BE352' }))
    expect(await periods('Dome')).toEqual([
      ['BE255', 'flanders', '2036-06-16', '2036-06-17'],
      ['BE352', 'wallonia', '2036-06-18', null],
    ])
    expect(await told('seat-changed')).toEqual([max.id, max.id])
  })

  it('ends a seat, but never the lead’s own', async () => {
    const id = await seatOf('Harbour')
    const own = lead.act((call) => call.partnership.endSeat({ id, until: '2036-07-01' }))
    expect(await issue(own)).toBe('lead-seat-stays')
    const domes = await seatOf('Dome')
    await lead.act((call) => call.partnership.endSeat({ id: domes, until: '2036-12-31' }))
    expect((await periods('Dome')).at(-1)?.[3]).toBe('2036-12-31')
    expect(await told('seat-ended')).toEqual([max.id])
  })

  it('keeps the settings', async () => {
    const settings = { languages: ['fr' as const, 'nl' as const], followUpMonths: 9 }
    await lead.act((call) => call.partnership.saveSettings(settings))
    expect(await lead.ask((call) => call.partnership.settings())).toEqual(settings)
  })

  it('leaves an audit event of each', async () => {
    const events = await prisma.auditEvent.findMany({
      where: { actorPersonId: ada.id, organisationId: world.harbour.id },
    })
    const acts = events.map(({ action }) => action).filter((act) => act.startsWith('partner'))
    const expected = ['added', 'changed', 'changed', 'ended'].map((act) => `partner-seat.${act}`)
    expect(acts.sort()).toEqual(['partnership.edited', ...expected].sort())
  })
})

it('another house’s coordinator edits nothing, and is told whom to ask', async () => {
  const id = await seatOf('Mill')
  const place = { id, city: 'X', nuts3: 'BE254', sectors: [] }
  for (const tried of [
    () => mill.ask((call) => call.partnership.seats()),
    () => mill.ask((call) => call.partnership.settings()),
    () => mill.act((call) => call.partnership.addSeat(dome)),
    () => mill.act((call) => call.partnership.changeSeat(place)),
    () => mill.act((call) => call.partnership.endSeat({ id, until: '2036-07-01' })),
    () =>
      mill.act((call) => call.partnership.saveSettings({ languages: ['fr'], followUpMonths: 1 })),
  ]) {
    expect(await refusal(tried())).toMatchObject({
      code: 'FORBIDDEN',
      details: { ask: 'lead-partner' },
    })
  }
})
