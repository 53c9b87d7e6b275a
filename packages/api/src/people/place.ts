import {
  endAffiliation,
  listAffiliations,
  lockHouse,
  type PersonRole,
} from '@traject/db/affiliation/affiliation.repo'
import type { TenantScope, Writing } from '@traject/db/scope'
import { endSmeMembership, listSmeMemberships, lockSme } from '@traject/db/sme/sme-membership.repo'
import type { IsoDate } from '@traject/domain/calendar/date'
import type { PlaceKind } from '@traject/domain/invitation/invitation'
import type { Professional, SmePerson } from '@traject/domain/policy/actor'

// The house or the company that the actor acts for: the same acts, on two tables.

export function kindOf(actor: Professional | SmePerson): PlaceKind {
  return actor.kind === 'professional' ? 'house' : 'sme'
}

/** Everybody's dated roles there. */
export function rolesAt(scope: TenantScope): Promise<PersonRole[]> {
  return scope.actor.kind === 'professional' ? listAffiliations(scope) : listSmeMemberships(scope)
}

/** One change of its people after another, until the transaction ends. */
export function lockPlace(scope: Writing<TenantScope>): Promise<void> {
  const { actor } = scope
  return actor.kind === 'professional'
    ? lockHouse(scope, actor.organisationId)
    : lockSme(scope, actor.smeId)
}

export function endAt(scope: Writing<TenantScope>, id: string, until: IsoDate): Promise<void> {
  return scope.actor.kind === 'professional'
    ? endAffiliation(scope, id, until)
    : endSmeMembership(scope, id, until)
}

/** What a role there is called in the audit. */
export function roleNoun(actor: Professional | SmePerson): 'affiliation' | 'sme-membership' {
  return actor.kind === 'professional' ? 'affiliation' : 'sme-membership'
}
