import { createFacility as insertFacility } from '@traject/db/facility/facility.repo'
import { change } from '@traject/db/scope'
import type { FacilityInput } from '@traject/domain/facility/inputs'
import type { TenantContext } from '../context.ts'
import { ownerOfDraft } from '../item/new-draft.ts'
import { contentOf } from './facility-content.ts'

/**
 * Writes a draft for the house acted for; it is shared in a step of its own. Returns its id.
 * @throws DomainError `forbidden`, `invalid`
 */
export async function createFacility(
  { tenant }: TenantContext,
  input: FacilityInput,
): Promise<string> {
  const owner = ownerOfDraft(tenant)
  const content = await contentOf(tenant, input, null)
  const act = { action: 'item.drafted', subject: (id: string) => ({ type: 'item', id }) }
  return change(tenant, act, (scope) => insertFacility(scope, { ...content, ...owner }))
}
