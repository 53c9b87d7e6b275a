import type { Affiliation, Invitation, SmeMembership } from '../world.ts'
import { type Cast, dayOf } from './cast.ts'

/** What has become of an invitation: one of each for every place. Days from today. */
const fates = [
  { expires: 5, accepted: null, revoked: null },
  { expires: -2, accepted: null, revoked: null },
  { expires: 3, accepted: -1, revoked: null },
  { expires: 4, accepted: null, revoked: -1 },
] as const

/** For each house and company in which anybody ever was, and each partnership. */
export function makeInvitations(
  cast: Cast,
  affiliations: readonly Affiliation[],
  memberships: readonly SmeMembership[],
): Invitation[] {
  const houses = affiliations.map(({ partnershipId, organisationId, personId }) => {
    const roles = ['coordinator', 'coach', 'member'] as const
    return { partnershipId, organisationId, smeId: null, byPersonId: personId, roles }
  })
  const smes = memberships.map(({ partnershipId, smeId, personId }) => {
    return { partnershipId, organisationId: null, smeId, byPersonId: personId, roles: SME_ROLES }
  })
  const places = new Map(
    [...houses, ...smes].map((one) => [
      `${one.partnershipId} ${one.organisationId ?? one.smeId}`,
      one,
    ]),
  )
  return [...places.values()].flatMap(({ roles, ...place }) =>
    fates.map(({ expires, accepted, revoked }) => {
      const word = cast.random.word()
      return {
        id: cast.random.id(),
        ...place,
        role: cast.random.pick(roles),
        email: `${word}@invited.example`,
        name: `invited-${word}`,
        language: 'nl' as const,
        expiresAt: dayOf(cast, expires),
        acceptedAt: accepted === null ? null : dayOf(cast, accepted),
        revokedAt: revoked === null ? null : dayOf(cast, revoked),
      }
    }),
  )
}

const SME_ROLES = ['owner', 'member'] as const
