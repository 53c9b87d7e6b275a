import { afterAll, describe, expect, it } from 'vitest'
import { createAuthSession, findSignedIn } from '../src/auth-session/auth-session.repo.ts'
import { bookkeeping, signInScope } from '../src/scope.ts'
import { day, NOON, smallWorld } from './small-world.ts'
import { testDatabase } from './test-database.ts'

const { database, drop } = await testDatabase()
const world = await smallWorld(database)
afterAll(() => drop())

const at = (now: Date) => signInScope({ database, now })
let sessions = 0
async function signedIn(personId: string) {
  sessions += 1
  const hash = `hash ${sessions}`
  const expiresAt = new Date('2100-01-01T00:00:00Z')
  await createAuthSession(bookkeeping(at(NOON)), { hash, personId, expiresAt, device: '' })
  return (now = NOON) => findSignedIn(at(now), hash)
}

describe('who is signed in', () => {
  it('is read with all his ways to act in one statement', async () => {
    const { id } = await world.person('Ada')
    await world.affiliation(id, world.harbour.id, 'coordinator')
    await world.smeMembership(id, (await world.sme('Kite')).id)
    const read = await signedIn(id)
    const statements: string[] = []
    const stop = database.onStatement((sql) => statements.push(sql))
    const facts = await read()
    stop()
    expect(statements).toHaveLength(1)
    expect(facts).toMatchObject({
      person: { id },
      isAdministrator: false,
      affiliations: [{ organisationName: 'Harbour', role: 'coordinator', today: '2026-06-15' }],
      smeMemberships: [{ smeName: 'Kite', responsible: [{ organisationId: world.harbour.id }] }],
    })
  })

  it('may act by a row until its last day is over in the time zone of the partnership', async () => {
    const { id } = await world.person('Ben')
    await world.affiliation(id, world.harbour.id, 'coach', { until: day('2026-06-15') })
    const read = await signedIn(id)
    const ways = async (moment: string) => (await read(new Date(moment)))?.affiliations.length
    expect(await ways('2026-06-15T21:59:59.999Z')).toBe(1)
    expect(await ways('2026-06-15T22:00:00Z')).toBe(0)
  })

  it('may act by a row from the first moment of its first day there', async () => {
    const { id } = await world.person('Cas')
    await world.affiliation(id, world.harbour.id, 'coach', { from: day('2026-06-15') })
    const read = await signedIn(id)
    const ways = async (moment: string) => (await read(new Date(moment)))?.affiliations.length
    expect(await ways('2026-06-14T21:59:59.999Z')).toBe(0)
    expect(await ways('2026-06-14T22:00:00Z')).toBe(1)
  })

  it('may not act for a house whose seat has ended', async () => {
    const house = await world.house('Dunes')
    const { id } = await world.person('Dot')
    await world.affiliation(id, house.id)
    const read = await signedIn(id)
    expect((await read())?.affiliations).toHaveLength(1)
    const seat = { organisationId: house.id }
    const until = day('2026-06-14')
    await database.prisma.partnerSeat.updateMany({ where: seat, data: { until } })
    expect((await read())?.affiliations).toEqual([])
  })

  it('is nobody by a hash that is not there', async () => {
    expect(await findSignedIn(at(NOON), 'never was')).toBeNull()
  })
})
