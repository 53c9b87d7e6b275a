/** For whom somebody acts: exactly one affiliation or sme-membership, or nobody. */
import type { Affiliation, AffiliationRole, SmeMembership } from './world.ts'

export type ActingProfessional = {
  kind: 'professional'
  personId: string
  affiliationId: string
  partnershipId: string
  organisationId: string
  role: AffiliationRole
}
export type ActingSme = {
  kind: 'sme'
  personId: string
  smeMembershipId: string
  partnershipId: string
  smeId: string
}
export type ActingFor =
  | ActingProfessional
  | ActingSme
  | { kind: 'none'; personId: string }
  | { kind: 'anonymous' }

export function asProfessional(row: Affiliation): ActingProfessional {
  const { id: affiliationId, personId, partnershipId, organisationId, role } = row
  return { kind: 'professional', personId, affiliationId, partnershipId, organisationId, role }
}

export function asSme(row: SmeMembership): ActingSme {
  const { id: smeMembershipId, personId, partnershipId, smeId } = row
  return { kind: 'sme', personId, smeMembershipId, partnershipId, smeId }
}
