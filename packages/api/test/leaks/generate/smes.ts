import type { Sme, SmeMembership, SmeProfile } from '../world.ts'
import type { Track } from '../world-tracks.ts'
import {
  type Cast,
  datesOf,
  type PartnershipName,
  type Period,
  type PersonName,
  type SmeName,
} from './cast.ts'
import { legalEntity } from './legal-entity.ts'
import { allSides, nuts3Of } from './partnerships.ts'
import { chancePeriods } from './people.ts'

type MembershipRow = readonly [PersonName, SmeName, PartnershipName, SmeMembership['role'], Period]

const memberships: readonly MembershipRow[] = [
  // Hugo coordinates a house, Els coaches: each also belongs to a company.
  ['hugo', 'kite', 'north', 'owner', [-30, null]],
  ['els', 'pearl', 'south', 'member', [-300, -200]],
  ['els', 'pearl', 'south', 'member', [-100, null]],
  ['kim', 'kite', 'north', 'member', [-100, null]],
  ['kim', 'pearl', 'north', 'owner', [0, null]],
  // Left a house that coaches this very company.
  ['nora', 'loom', 'north', 'owner', [-20, null]],
  // One company in two partnerships, and a second company.
  ['sara', 'loom', 'north', 'member', [-200, null]],
  ['sara', 'loom', 'south', 'owner', [-200, null]],
  ['sara', 'moss', 'north', 'owner', [-200, 1]],
  // Coaches this very company for a house.
  ['gita', 'moss', 'north', 'member', [-20, null]],
  // Past and future: today nothing.
  ['iris', 'moss', 'north', 'member', [-300, -1]],
  ['iris', 'nest', 'north', 'member', [1, null]],
  ['uma', 'nest', 'north', 'owner', [-300, 0]],
  ['uma', 'opal', 'south', 'owner', [-300, null]],
  ['uma', 'opal', 'east', 'member', [-300, null]],
  // No agreed track (quill), no track at all (reed).
  ['rosa', 'quill', 'north', 'owner', [-60, null]],
  ['rosa', 'reed', 'north', 'member', [-60, null]],
]

/** In creation: no number yet. Two of them, since two absent numbers are not the same number. */
const numberless: readonly string[] = ['reed', 'quill']

export function makeSmes(cast: Cast): Sme[] {
  return Object.entries(cast.sme).map(([name, id]) =>
    legalEntity(cast, id, `sme-${name}`, !numberless.includes(name)),
  )
}

export function makeSmeMemberships(cast: Cast): SmeMembership[] {
  const person = cast.random.pick(['sara', 'kim', 'quin'] as const)
  const sme = cast.random.pick(['opal', 'nest', 'quill'] as const)
  const partnership = cast.random.pick(['north', 'south', 'east'] as const)
  const chance: MembershipRow = [
    ...([person, sme, partnership, 'member'] as const),
    cast.random.pick(chancePeriods),
  ]
  return [...memberships, chance].map(([who, company, where, role, period]) => ({
    id: cast.random.id(),
    partnershipId: cast.partnership[where],
    smeId: cast.sme[company],
    personId: cast.person[who],
    role,
    ...datesOf(cast, period),
  }))
}

/** A profile wherever a company has people or a track. Its own side must open nothing. */
export function makeSmeProfiles(
  cast: Cast,
  memberships: readonly SmeMembership[],
  tracks: readonly Track[],
): SmeProfile[] {
  const places = [...memberships, ...tracks].map((row) => `${row.partnershipId} ${row.smeId}`)
  return [...new Set(places)].map((place) => {
    const [partnershipId = '', smeId = ''] = place.split(' ')
    const side = cast.random.pick(allSides)
    const more = { about: `about-${cast.random.word()}`, isDemo: false }
    return { partnershipId, smeId, city: 'city', nuts3: nuts3Of(side), side, sectors: [], ...more }
  })
}
