import { findResource, type ResourceRecord } from '@traject/db/resource/resource.repo'
import type { TenantScope } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import { z } from 'zod'

/**
 * The resource, or "not found": what may not be seen does not exist.
 * @throws DomainError `not-found`
 */
export async function resourceFacts(scope: TenantScope, id: string): Promise<ResourceRecord> {
  const known = z.uuid().safeParse(id).success
  const resource = known ? await findResource(scope, id) : null
  if (!resource) throw new DomainError('not-found')
  return resource
}
