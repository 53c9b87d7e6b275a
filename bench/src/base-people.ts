import { randomUUID } from 'node:crypto'
import type { Connection } from '@traject/db/client'
import { languageOf } from './words.ts'

const SIDES = ['hauts_de_france_grand_est', 'wallonia', 'flanders'] as const
export const BEGINNING = new Date('2024-07-01T00:00:00Z')

export interface Base {
  connection: Connection
  partnershipId: string
  houses: string[]
  /** Each coaches for the house of the same place, going round. */
  coaches: { personId: string; organisationId: string }[]
  smes: { id: string; ownerId: string }[]
}

export const houseOf = ({ houses }: Base, n: number): string => houses[n % houses.length] ?? ''

/** Six houses, seven coaches, and the companies with an owner each. */
export async function writePeople(connection: Connection, smeCount: number): Promise<Base> {
  const partnershipId = randomUUID()
  await connection.partnership.create({
    data: {
      id: partnershipId,
      name: 'Bench',
      startsOn: BEGINNING,
      endsOn: new Date('2038-06-30T00:00:00Z'),
      languages: ['fr', 'nl', 'en'],
    },
  })
  const base: Base = {
    connection,
    partnershipId,
    houses: Array.from({ length: 6 }, () => randomUUID()),
    coaches: [],
    smes: Array.from({ length: smeCount }, () => ({ id: randomUUID(), ownerId: randomUUID() })),
  }
  base.coaches = Array.from({ length: 7 }, (_, n) => {
    return { personId: randomUUID(), organisationId: houseOf(base, n) }
  })
  await writeHouses(base)
  await writeCoaches(base)
  await writeSmes(base)
  return base
}

async function writeHouses({ connection, houses, partnershipId }: Base) {
  await connection.organisation.createMany({
    data: houses.map((id, n) => {
      return { id, name: `House ${n + 1}`, country: 'BE', language: languageOf(n) }
    }),
  })
  await connection.partnerSeat.createMany({
    data: houses.map((organisationId, n) => ({
      partnershipId,
      organisationId,
      role: n === 0 ? ('lead' as const) : ('partner' as const),
      nuts3: 'BE254',
      side: SIDES[n % SIDES.length] ?? 'flanders',
      sectors: ['performing-arts'],
      from: BEGINNING,
    })),
  })
}

async function writeCoaches({ connection, coaches, partnershipId }: Base) {
  await connection.person.createMany({
    data: coaches.map(({ personId: id }, n) => {
      return { id, name: `Coach ${n + 1}`, email: `coach-${n}@bench.example`, language: 'fr' }
    }),
  })
  await connection.affiliation.createMany({
    data: coaches.map((coach) => {
      return { partnershipId, ...coach, role: 'coach' as const, from: BEGINNING }
    }),
  })
}

async function writeSmes({ connection, smes, partnershipId }: Base) {
  await connection.sme.createMany({
    data: smes.map(({ id }, n) => {
      return { id, name: `Company ${n + 1}`, country: 'BE', language: languageOf(n) }
    }),
  })
  await connection.smeProfile.createMany({
    data: smes.map(({ id: smeId }) => {
      const where = { nuts3: 'BE254', side: 'flanders' as const }
      return { partnershipId, smeId, ...where, sectors: ['performing-arts'] }
    }),
  })
  await connection.person.createMany({
    data: smes.map(({ ownerId: id }, n) => {
      const email = `owner-${n}@bench.example`
      return { id, name: `Owner ${n + 1}`, email, language: languageOf(n) }
    }),
  })
  await connection.smeMembership.createMany({
    data: smes.map(({ id: smeId, ownerId: personId }) => {
      return { partnershipId, smeId, personId, role: 'owner' as const, from: BEGINNING }
    }),
  })
}
