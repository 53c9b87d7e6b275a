import { afterAll, describe, expect, it } from 'vitest'
import { day, smallWorld } from './small-world.ts'
import { testDatabase } from './test-database.ts'

const { database, drop } = await testDatabase()
const { prisma } = database
const world = await smallWorld(database)
const { partnershipId, harbour, mill } = world
afterAll(() => drop())

const period = (from: string, until: string | null) => ({
  from: day(from),
  until: until === null ? null : day(until),
})

describe('dated rows', () => {
  it('hold one seat a house at a time, and the next may begin the day after', async () => {
    const { id } = await world.house('Dunes')
    const ids = { partnershipId, organisationId: id }
    const where = { nuts3: 'BE254', side: 'flanders', role: 'associated' } as const
    const seat = (from: string, until: string | null) =>
      prisma.partnerSeat.create({ data: { ...ids, ...where, ...period(from, until) } })
    await prisma.partnerSeat.updateMany({ where: ids, data: { until: day('2026-03-31') } })
    await expect(seat('2026-03-31', null)).rejects.toThrow(/partner_seat_once/)
    await seat('2026-04-01', '2026-04-30')
    await expect(seat('2026-01-15', '2026-01-15')).rejects.toThrow(/partner_seat_once/)
    await expect(seat('2026-04-30', null)).rejects.toThrow(/partner_seat_once/)
  })

  it('hold one affiliation of a role in a house at a time; other roles and houses are free', async () => {
    const { id } = await world.person('Ada')
    const from = { from: day('2026-03-01'), until: day('2026-05-31') }
    await world.affiliation(id, harbour.id, 'coach', from)
    await expect(world.affiliation(id, harbour.id, 'coach')).rejects.toThrow(/affiliation_once/)
    await world.affiliation(id, harbour.id, 'coordinator')
    await world.affiliation(id, mill.id, 'coach')
    await world.affiliation(id, harbour.id, 'coach', period('2026-06-01', null))
  })

  it('hold one membership of an SME at a time', async () => {
    const [{ id: personId }, { id: smeId }] = [await world.person('Cas'), await world.sme('Kite')]
    await world.smeMembership(personId, smeId)
    await expect(world.smeMembership(personId, smeId)).rejects.toThrow(/sme_membership_once/)
    await world.smeMembership((await world.person('Bo')).id, smeId)
  })

  it('do not end before they begin', async () => {
    const { id } = await world.person('Dot')
    const backwards = period('2026-03-02', '2026-03-01')
    await expect(world.affiliation(id, harbour.id, 'coach', backwards)).rejects.toThrow()
    const runsIt = prisma.administratorship.create({ data: { personId: id, ...backwards } })
    await expect(runsIt).rejects.toThrow(/administratorship_dates/)
    await world.affiliation(id, harbour.id, 'coach', period('2026-03-01', '2026-03-01'))
  })

  it('are acted by one at a time in a session', async () => {
    const { id: personId } = await world.person('Eve')
    const { id: smeMembershipId } = await world.smeMembership(
      personId,
      (await world.sme('Lark')).id,
    )
    const { id: affiliationId } = await world.affiliation(personId, harbour.id)
    const both = { personId, affiliationId, smeMembershipId, expiresAt: day('2100-01-01') }
    const session = prisma.authSession.create({ data: { id: 'both at once', ...both } })
    await expect(session).rejects.toThrow(/auth_session_acts_for_one/)
  })
})
