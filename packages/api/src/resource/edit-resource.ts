import { updateResource } from '@traject/db/resource/resource.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { ResourceInput } from '@traject/domain/item/inputs'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { resourceFacts } from './facts.ts'
import { refuseForeignFile } from './refuse-foreign-file.ts'
import { contentOf } from './resource-content.ts'

/**
 * Saves a resource over the revision that its editor opened.
 * @throws DomainError `not-found`, `forbidden`, `invalid`, `stale` when somebody else saved meanwhile
 */
export async function editResource(
  ctx: TenantContext,
  { id, revision, resource }: { id: string; revision: number; resource: ResourceInput },
): Promise<void> {
  const { tenant } = ctx
  const current = await resourceFacts(tenant, id)
  authorize(tenant.actor, 'item.edit', current)
  await refuseForeignFile(tenant, resource, current)
  const content = await contentOf(tenant, resource)
  const act = { action: 'item.edited', subject: () => ({ type: 'item', id }) }
  await change(tenant, act, async (scope) => {
    if (!(await updateResource(scope, id, revision, content))) throw new DomainError('stale')
  })
}
