import { createResource as insertResource } from '@traject/db/resource/resource.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { ResourceInput } from '@traject/domain/item/inputs'
import type { Sharing } from '@traject/domain/item/sharing'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { refuseForeignFile } from './refuse-foreign-file.ts'
import { contentOf } from './resource-content.ts'

/**
 * Writes a draft for the house acted for; it is shared in a step of its own. Returns its id.
 * @throws DomainError `forbidden`, `invalid`
 */
export async function createResource(ctx: TenantContext, input: ResourceInput): Promise<string> {
  const { tenant } = ctx
  const { actor } = tenant
  authorize(actor, 'item.draft', null)
  if (actor.kind !== 'professional') throw new DomainError('forbidden', { ask: 'coordinator' })
  await refuseForeignFile(tenant, input, null)
  const owner = { ownerOrganisationId: actor.organisationId, authorPersonId: actor.personId }
  const sharing: Sharing = {
    partnershipId: tenant.partnershipId,
    ...owner,
    visibility: 'organisation',
    reach: 'partners',
    namedOrganisations: [],
    namedSides: [],
  }
  const content = await contentOf(tenant, input)
  const act = { action: 'item.drafted', subject: (id: string) => ({ type: 'item', id }) }
  return change(tenant, act, (scope) =>
    insertResource(scope, { ...content, ...owner, audienceKeys: keysOfItem(sharing) }),
  )
}
