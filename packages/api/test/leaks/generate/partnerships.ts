import type { Organisation, PartnerSeat, Partnership, Side } from '../world.ts'
import {
  type Cast,
  datesOf,
  dayOf,
  type HouseName,
  type PartnershipName,
  type Period,
} from './cast.ts'
import { legalEntity } from './legal-entity.ts'

/** The third column is a side: 0, 1 or 2 of the three, which are dealt anew in every world. */
type SeatRow = readonly [PartnershipName, HouseName, 0 | 1 | 2, PartnerSeat['role'], Period]

const seats: readonly SeatRow[] = [
  ['north', 'harbour', 0, 'lead', [-400, null]],
  ['north', 'mill', 1, 'partner', [-400, null]],
  ['north', 'forge', 1, 'partner', [-400, -1]],
  ['north', 'dome', 2, 'associated', [-200, 0]],
  ['north', 'arcade', 2, 'partner', [1, null]],
  // Went and came back, on another side of the border and in another role.
  ['north', 'attic', 0, 'partner', [-400, -30]],
  ['north', 'attic', 2, 'associated', [-10, null]],
  ['south', 'mill', 2, 'lead', [-300, null]],
  ['south', 'harbour', 1, 'partner', [-300, 400]],
  ['south', 'forge', 0, 'partner', [0, null]],
  ['south', 'attic', 1, 'associated', [-100, 1]],
  ['south', 'arcade', 0, 'partner', [-300, -100]],
  ['east', 'forge', 2, 'lead', [-250, null]],
  ['east', 'harbour', 2, 'associated', [-250, null]],
  ['east', 'dome', 0, 'partner', [30, null]],
  ['east', 'mill', 0, 'partner', [-100, -1]],
  ['east', 'mill', 1, 'partner', [10, null]],
]

const nuts3: Record<Side, string> = {
  'hauts-de-france-grand-est': 'FRE11',
  wallonia: 'BE32B',
  flanders: 'BE254',
}

export function makePartnerships(cast: Cast): Partnership[] {
  return Object.entries(cast.partnership).map(([name, id]) => ({
    id,
    name: `partnership-${name}-${cast.random.word()}`,
    programme: 'Interreg',
    startsOn: dayOf(cast, -500),
    endsOn: dayOf(cast, 700),
    timeZone: 'Europe/Brussels',
    languages: ['en', 'fr', 'nl'],
    followUpMonths: 6,
    isDemo: false,
  }))
}

export function makeOrganisations(cast: Cast): Organisation[] {
  return Object.entries(cast.house).map(([name, id]) => legalEntity(cast, id, `house-${name}`))
}

export function makeSeats(cast: Cast): PartnerSeat[] {
  const sides = cast.random.shuffled(allSides)
  return seats.map(([partnership, house, number, role, period]) => {
    const side = sides[number] ?? 'wallonia'
    return {
      id: cast.random.id(),
      partnershipId: cast.partnership[partnership],
      organisationId: cast.house[house],
      role,
      city: `city of ${house}`,
      nuts3: nuts3[side],
      side,
      sectors: [],
      ...datesOf(cast, period),
    }
  })
}

export const allSides: readonly Side[] = ['hauts-de-france-grand-est', 'wallonia', 'flanders']

export function nuts3Of(side: Side): string {
  return nuts3[side]
}
