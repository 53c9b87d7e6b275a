import type { IsoDate } from '../calendar/date.ts'
import type { AffiliationRole, SeatRole, Side, SmeRole } from '../partnership/side.ts'
import {
  type AudienceKey,
  authorKey,
  organisationKey,
  PUBLIC_KEY,
  partnershipKey,
  sideKey,
} from './audience-keys.ts'

/** Whoever asks, with the keys held at this moment. Made anew at each request, never stored. */
export type Actor = Professional | SmePerson | Unattached

interface Keyed {
  /** The day it is for this actor, in his partnership's time zone. */
  today: IsoDate
  keys: readonly AudienceKey[]
}

/** A person acting for a house, through an affiliation and a seat that are in force today. */
export interface Professional extends Keyed {
  kind: 'professional'
  personId: string
  partnershipId: string
  organisationId: string
  affiliationId: string
  role: AffiliationRole
  seatRole: SeatRole
  side: Side
}

/** A person acting for an SME, through a membership that is in force today. */
export interface SmePerson extends Keyed {
  kind: 'sme'
  personId: string
  partnershipId: string
  smeId: string
  smeMembershipId: string
  role: SmeRole
}

/** A visitor, a person with no role in force, or an administrator: the public's keys and no more. */
export interface Unattached extends Keyed {
  kind: 'unattached'
  personId: string | null
  isAdministrator: boolean
}

export type ProfessionalFacts = Omit<Professional, 'keys' | 'kind'> & {
  /** Authors of this house's private items who have no affiliation with it in force today. */
  leavers: readonly string[]
}

/** A professional's keys: of the house, its side, the partnership, and what he wrote himself. */
export function professional({ leavers, ...facts }: ProfessionalFacts): Professional {
  const keys = [
    PUBLIC_KEY,
    authorKey(facts.personId, facts.organisationId),
    organisationKey('professionals', facts.organisationId),
    sideKey('professionals', facts.side),
    partnershipKey('professionals', facts.partnershipId),
  ]
  if (facts.role === 'coordinator') {
    // What a leaver kept private falls to the house's coordinators.
    keys.push(...leavers.map((personId) => authorKey(personId, facts.organisationId)))
  }
  return { kind: 'professional', ...facts, keys }
}

export type SmePersonFacts = Omit<SmePerson, 'keys' | 'kind'> & {
  /** Houses with a seat in force that are responsible for an agreed, unclosed track of this SME. */
  responsible: readonly { organisationId: string; side: Side }[]
}

/** An SME's keys come from the houses that coach it, never from its own region. */
export function smePerson({ responsible, ...facts }: SmePersonFacts): SmePerson {
  const keys = new Set([PUBLIC_KEY])
  for (const { organisationId, side } of responsible) {
    keys.add(organisationKey('smes', organisationId))
    keys.add(sideKey('smes', side))
    keys.add(partnershipKey('smes', facts.partnershipId))
  }
  return { kind: 'sme', ...facts, keys: [...keys] }
}

export function unattached(
  today: IsoDate,
  personId: string | null = null,
  isAdministrator = false,
): Unattached {
  return { kind: 'unattached', today, personId, isAdministrator, keys: [PUBLIC_KEY] }
}
