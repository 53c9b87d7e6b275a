import type { Administratorship, Affiliation, AffiliationRole, Person } from '../world.ts'
import {
  type Cast,
  datesOf,
  type HouseName,
  type PartnershipName,
  type Period,
  type PersonName,
} from './cast.ts'

type AffiliationRow = readonly [PersonName, HouseName, PartnershipName, AffiliationRole, Period]

const affiliations: readonly AffiliationRow[] = [
  ['ada', 'harbour', 'north', 'coordinator', [-300, null]],
  ['ada', 'harbour', 'south', 'coach', [-100, null]],
  // Two roles in one house at the same time.
  ['ben', 'harbour', 'north', 'coordinator', [-200, null]],
  ['ben', 'harbour', 'north', 'coach', [-200, null]],
  // Was a coach, is a member; coordinates the same house in another partnership.
  ['cleo', 'harbour', 'north', 'coach', [-300, -101]],
  ['cleo', 'harbour', 'north', 'member', [-100, null]],
  ['cleo', 'harbour', 'south', 'coordinator', [-20, null]],
  // Changed houses last night.
  ['dirk', 'harbour', 'north', 'coach', [-300, -1]],
  ['dirk', 'mill', 'north', 'coach', [0, null]],
  // Left and came back.
  ['els', 'harbour', 'north', 'coach', [-300, -200]],
  ['els', 'harbour', 'north', 'coach', [-20, null]],
  // Three houses: one goes today, one has lost its seat.
  ['finn', 'mill', 'north', 'coordinator', [-300, null]],
  ['finn', 'dome', 'north', 'coach', [-100, 0]],
  ['finn', 'forge', 'north', 'coordinator', [-300, null]],
  ['gita', 'mill', 'north', 'coach', [-300, 0]],
  ['gita', 'mill', 'south', 'member', [-50, null]],
  ['hugo', 'dome', 'north', 'coordinator', [-50, null]],
  // Affiliated, but the seats have ended.
  ['iris', 'forge', 'north', 'coach', [-300, null]],
  ['iris', 'mill', 'east', 'coach', [-80, null]],
  // The seat begins tomorrow.
  ['jan', 'arcade', 'north', 'coordinator', [-10, null]],
  ['jan', 'attic', 'north', 'coach', [-300, null]],
  ['jan', 'attic', 'south', 'coach', [-90, null]],
  ['kim', 'mill', 'north', 'coach', [1, null]],
  ['lea', 'attic', 'north', 'coordinator', [-300, -30]],
  ['lea', 'attic', 'north', 'coordinator', [-10, 30]],
  ['lea', 'mill', 'south', 'coordinator', [-60, null]],
  ['max', 'forge', 'south', 'coordinator', [-10, null]],
  ['max', 'forge', 'east', 'coordinator', [-200, null]],
  ['max', 'harbour', 'east', 'coach', [0, null]],
  ['nora', 'mill', 'north', 'coach', [-300, -30]],
  ['quin', 'mill', 'north', 'member', [-40, null]],
  // Moved to a house that sits nowhere.
  ['rosa', 'harbour', 'north', 'coach', [-90, -40]],
  ['rosa', 'stranger', 'north', 'coach', [-39, null]],
]

const administratorships: readonly (readonly [PersonName, Period])[] = [
  ['omar', [-100, null]],
  ['quin', [-10, null]],
  ['nora', [-100, -1]],
  ['ada', [1, null]],
  ['rosa', [-20, 0]],
  ['uma', [0, null]],
]

/** Those who may get a further affiliation by chance, where the table says nothing of them. */
const movable = ['lea', 'max', 'quin', 'sara'] as const
export const chancePeriods: readonly Period[] = [
  [-90, null],
  [-90, -1],
  [-90, 0],
  [0, 0],
  [0, null],
  [1, null],
]

export function makePeople(cast: Cast): Person[] {
  return Object.entries(cast.person).map(([name, id]) => ({
    id,
    email: `${name}.world-${cast.seed}@example.org`,
    name: `person-${name}-${cast.random.word()}`,
    language: cast.random.pick(['en', 'fr', 'nl'] as const),
    isDemo: false,
  }))
}

export function makeAdministratorships(cast: Cast): Administratorship[] {
  return administratorships.map(([person, period]) => ({
    id: cast.random.id(),
    personId: cast.person[person],
    ...datesOf(cast, period),
  }))
}

export function makeAffiliations(cast: Cast): Affiliation[] {
  return [...affiliations, ...chanceAffiliations(cast)].map(
    ([person, house, partnership, role, period]) => ({
      id: cast.random.id(),
      partnershipId: cast.partnership[partnership],
      organisationId: cast.house[house],
      personId: cast.person[person],
      role,
      ...datesOf(cast, period),
    }),
  )
}

function chanceAffiliations({ random }: Cast): AffiliationRow[] {
  return movable.flatMap((person): AffiliationRow[] => {
    const house = random.pick(['harbour', 'mill', 'dome', 'arcade', 'forge'] as const)
    const partnership = random.pick(['north', 'south', 'east'] as const)
    const role = random.pick(['coordinator', 'coach', 'member'] as const)
    const isKnown = affiliations.some(
      (row) => row[0] === person && row[1] === house && row[2] === partnership,
    )
    return isKnown ? [] : [[person, house, partnership, role, random.pick(chancePeriods)]]
  })
}
