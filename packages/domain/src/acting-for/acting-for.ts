import type { IsoDate } from '../calendar/date.ts'
import { dayIn } from '../calendar/date.ts'
import type { AffiliationRole, SeatRole, Side, SmeRole } from '../partnership/side.ts'
import {
  type Actor,
  type Professional,
  professional,
  type SmePerson,
  smePerson,
  unattached,
} from '../policy/actor.ts'

/** One way in which a person may act today: an affiliation or an sme-membership in force. */
export type ActingFor = ActingForHouse | ActingForSme

interface InPartnership {
  partnershipId: string
  partnershipName: string
  timeZone: string
  today: IsoDate
  /** How much he was told in this role and has not seen; a hundred stands for more. */
  unseen: number
}

export interface ActingForHouse extends InPartnership {
  affiliationId: string
  organisationId: string
  organisationName: string
  role: AffiliationRole
  seatRole: SeatRole
  side: Side
  leavers: readonly string[]
}

export interface ActingForSme extends InPartnership {
  smeMembershipId: string
  smeId: string
  smeName: string
  role: SmeRole
  responsible: readonly { organisationId: string; side: Side }[]
}

/** The name under which forms carry a choice, so that a tab that acts for another is noticed. */
export function choiceId(choice: ActingFor): string {
  return 'affiliationId' in choice ? choice.affiliationId : choice.smeMembershipId
}

export interface SignedInFacts {
  session: { affiliationId: string | null; smeMembershipId: string | null }
  person: { id: string }
  isAdministrator: boolean
  affiliations: readonly ActingForHouse[]
  smeMemberships: readonly ActingForSme[]
}

export interface Acting {
  actor: Actor
  /** What the actor acts by; null where nothing is in force. */
  choice: ActingFor | null
  choices: readonly ActingFor[]
}

/** Without a partnership there is no zone of its own: the programme area's. */
const HOME_ZONE = 'Europe/Brussels'

/**
 * The actor of a signed-in person: by what the session chose while that is in force, else by the first
 * way there is. Rights of two roles never add up: one choice gives the keys.
 */
export function actingOf(facts: SignedInFacts, now: Date): Acting {
  const choices: ActingFor[] = [...facts.affiliations, ...facts.smeMemberships]
  const chosen = facts.session.affiliationId ?? facts.session.smeMembershipId
  // An administrator came to run the deployment: he acts for somebody only where he chose to.
  const fallback = facts.isAdministrator ? undefined : choices[0]
  const choice = choices.find((one) => choiceId(one) === chosen) ?? fallback ?? null
  return { actor: actorBy(choice, facts, now), choice, choices }
}

/** A visitor: the public's keys. */
export function visitor(now: Date): Actor {
  return unattached(dayIn(HOME_ZONE, now))
}

function actorBy(choice: ActingFor | null, facts: SignedInFacts, now: Date): Actor {
  const personId = facts.person.id
  if (choice) return actorFor(choice, personId)
  return unattached(dayIn(HOME_ZONE, now), personId, facts.isAdministrator)
}

/** Who somebody is where he acts by that choice. */
export function actorFor(choice: ActingFor, personId: string): Professional | SmePerson {
  const { partnershipId, today } = choice
  if ('affiliationId' in choice) {
    const { affiliationId, organisationId, role, seatRole, side, leavers } = choice
    const at = { affiliationId, organisationId, role, seatRole, side, leavers }
    return professional({ personId, partnershipId, today, ...at })
  }
  const { smeMembershipId, smeId, role, responsible } = choice
  return smePerson({ personId, partnershipId, today, smeMembershipId, smeId, role, responsible })
}
