import type { Language } from '@traject/domain/language/language'
import { people } from './demo/people.ts'
import { smes } from './demo/smes.ts'
import type { HouseKey } from './demo/types.ts'
import { type DemoWorld, day } from './demo-world.ts'

type SideName = 'hauts_de_france_grand_est' | 'wallonia' | 'flanders'

interface House {
  key: HouseKey
  name: string
  role: 'lead' | 'partner'
  country: 'FR' | 'BE'
  city: string
  nuts3: string
  side: SideName
  language: Language
}

/** The six partners of EMERGE whose names are public. Sources: its project page and the press. */
const HOUSES: House[] = [
  ['phenix', 'le Phénix', 'lead', 'FR', 'Valenciennes', 'FRE11', 'hauts_de_france_grand_est', 'fr'],
  ['buda', 'Buda', 'partner', 'BE', 'Kortrijk', 'BE254', 'flanders', 'nl'],
  ['grote-post', 'De Grote Post', 'partner', 'BE', 'Oostende', 'BE255', 'flanders', 'nl'],
  ['viernulvier', 'VIERNULVIER', 'partner', 'BE', 'Gent', 'BE234', 'flanders', 'nl'],
  ['charleroi-danse', 'Charleroi danse', 'partner', 'BE', 'Charleroi', 'BE32B', 'wallonia', 'fr'],
  ['namur', 'Théâtre de Namur', 'partner', 'BE', 'Namur', 'BE352', 'wallonia', 'fr'],
].map(([key, name, role, country, city, nuts3, side, language]) => {
  return { key, name, role, country, city, nuts3, side, language } as House
})

const START = new Date('2024-07-01T00:00:00Z')
const END = new Date('2028-06-30T00:00:00Z')

export async function writePartnership({ connection, partnershipId }: DemoWorld) {
  await connection.partnership.create({
    data: {
      id: partnershipId,
      name: 'EMERGE',
      programme: 'Interreg France-Wallonie-Vlaanderen',
      startsOn: START,
      endsOn: END,
      languages: ['fr', 'nl', 'en'],
      isDemo: true,
    },
  })
}

export async function writeHouses({ connection, ids, partnershipId }: DemoWorld) {
  await connection.organisation.createMany({
    data: HOUSES.map(({ key, name, country, language }) => {
      return { id: ids.of('house', key), name, country, language }
    }),
  })
  await connection.partnerSeat.createMany({
    data: HOUSES.map(({ key, role, city, nuts3, side }) => ({
      partnershipId,
      organisationId: ids.of('house', key),
      role,
      city,
      nuts3,
      side,
      sectors: ['performing-arts'],
      from: START,
    })),
  })
}

export async function writeSmes({ connection, ids, partnershipId }: DemoWorld) {
  await connection.sme.createMany({
    data: smes.map(({ key, name, country, language }) => {
      // Marked as demo in its very name, wherever it appears.
      return { id: ids.of('sme', key), name: `${name} (demo)`, country, language }
    }),
  })
  await connection.smeProfile.createMany({
    data: smes.map(({ key, city, nuts3, sectors, about }) => ({
      partnershipId,
      smeId: ids.of('sme', key),
      city,
      nuts3,
      side: sideOf(nuts3),
      sectors,
      about,
      isDemo: true,
    })),
  })
}

export async function writePeople(world: DemoWorld, passwordHash: string) {
  const { connection, ids, partnershipId } = world
  await connection.person.createMany({
    data: people.map(({ key, name, email, language }) => {
      return { id: ids.of('person', key), name, email, language, isDemo: true }
    }),
  })
  await connection.credential.createMany({
    data: people.map(({ key }) => ({ personId: ids.of('person', key), passwordHash })),
  })
  await connection.affiliation.createMany({
    data: people.flatMap(({ key, house, role }) =>
      house && role
        ? {
            partnershipId,
            organisationId: ids.of('house', house),
            personId: ids.of('person', key),
            role,
            from: START,
          }
        : [],
    ),
  })
  await connection.smeMembership.createMany({
    data: people.flatMap(({ key, sme, smeRole }) =>
      sme && smeRole
        ? {
            partnershipId,
            smeId: ids.of('sme', sme),
            personId: ids.of('person', key),
            role: smeRole,
            from: day(world, -200),
          }
        : [],
    ),
  })
}

/** NUTS 2021: FR regions, BE3 Wallonia, BE2 Flanders. */
function sideOf(nuts3: string): SideName {
  if (nuts3.startsWith('FR')) return 'hauts_de_france_grand_est'
  return nuts3.startsWith('BE3') ? 'wallonia' : 'flanders'
}
