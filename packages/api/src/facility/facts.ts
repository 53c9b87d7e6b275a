import { type FacilityRecord, findFacilityRecord } from '@traject/db/facility/facility.repo'
import type { TenantScope } from '@traject/db/scope'
import { found } from '../found.ts'

/**
 * The facility, or "not found": what may not be seen does not exist.
 * @throws DomainError `not-found`
 */
export async function facilityFacts(scope: TenantScope, id: string): Promise<FacilityRecord> {
  const facility = await found(id, (known) => findFacilityRecord(scope, known))
  return facility
}
