import { updateFacility } from '@traject/db/facility/facility.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { FacilityInput } from '@traject/domain/facility/inputs'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { contentOf } from './facility-content.ts'
import { facilityFacts } from './facts.ts'

/**
 * Saves a facility over the revision that its editor opened.
 * @throws DomainError `not-found`, `forbidden`, `invalid`, `stale` when somebody else saved meanwhile
 */
export async function editFacility(
  { tenant }: TenantContext,
  { id, revision, facility }: { id: string; revision: number; facility: FacilityInput },
): Promise<void> {
  const current = await facilityFacts(tenant, id)
  authorize(tenant.actor, 'item.edit', current)
  const content = await contentOf(tenant, facility, current)
  const act = { action: 'item.edited', subject: () => ({ type: 'item', id }) }
  await change(tenant, act, async (scope) => {
    if (!(await updateFacility(scope, id, revision, content))) throw new DomainError('stale')
  })
}
