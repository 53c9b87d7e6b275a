import type { ItemOwner } from '@traject/db/item/item-content.repo'
import type { TenantScope } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { authorize } from '@traject/domain/policy/can'

/**
 * Whose a new item of any kind is: a draft of the house acted for, seen by that house alone until it is
 * shared.
 * @throws DomainError `forbidden`
 */
export function ownerOfDraft({ actor, partnershipId }: TenantScope): ItemOwner {
  authorize(actor, 'item.draft', null)
  if (actor.kind !== 'professional') throw new DomainError('forbidden', { ask: 'coordinator' })
  const owner = { ownerOrganisationId: actor.organisationId, authorPersonId: actor.personId }
  const audienceKeys = keysOfItem({
    partnershipId,
    ...owner,
    visibility: 'organisation',
    reach: 'partners',
    namedOrganisations: [],
    namedSides: [],
  })
  return { ...owner, audienceKeys }
}
