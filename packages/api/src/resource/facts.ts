import { findResource, type ResourceRecord } from '@traject/db/resource/resource.repo'
import type { TenantScope } from '@traject/db/scope'
import { found } from '../found.ts'

/**
 * The resource, or "not found": what may not be seen does not exist.
 * @throws DomainError `not-found`
 */
export async function resourceFacts(scope: TenantScope, id: string): Promise<ResourceRecord> {
  const resource = await found(id, (known) => findResource(scope, known))
  return resource
}
