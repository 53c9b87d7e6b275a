import { DomainError } from '../errors.ts'
import {
  AFFILIATION_ROLES,
  type AffiliationRole,
  SME_ROLES,
  type SmeRole,
} from '../partnership/side.ts'

export const INVITATION_ROLES = ['coordinator', 'coach', 'member', 'owner'] as const
export type InvitationRole = (typeof INVITATION_ROLES)[number]

/** How many days an invitation holds, from its sending. */
export const INVITATION_DAYS = 7

export function expiryOf(sentAt: Date): Date {
  return new Date(sentAt.getTime() + INVITATION_DAYS * 86_400_000)
}

/** Where one is invited to: a house or a company. */
export type PlaceKind = 'house' | 'sme'

/** The roles that a house or a company has to give. */
export function rolesOf(place: PlaceKind): readonly InvitationRole[] {
  return place === 'house' ? AFFILIATION_ROLES : SME_ROLES
}

/** @throws DomainError `invalid` at `role` where that place has no such role */
export function refuseForeignRole(place: PlaceKind, role: InvitationRole): void {
  if (rolesOf(place).includes(role)) return
  throw new DomainError('invalid', { issues: [{ path: 'role', message: 'choose-one' }] })
}

export function isAffiliationRole(role: InvitationRole): role is AffiliationRole {
  return role !== 'owner'
}

export function isSmeRole(role: InvitationRole): role is SmeRole {
  return role === 'owner' || role === 'member'
}

export interface InvitationFacts {
  acceptedAt: Date | null
  revokedAt: Date | null
  expiresAt: Date
  /** The house has a seat today or later; a company needs none. */
  placeHolds: boolean
}

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired'

/** What has become of an invitation by that moment. */
export function invitationState(facts: InvitationFacts, now: Date): InvitationState {
  if (facts.acceptedAt) return 'accepted'
  if (facts.revokedAt || !facts.placeHolds) return 'revoked'
  return facts.expiresAt <= now ? 'expired' : 'open'
}
