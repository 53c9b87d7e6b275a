import {
  type AssignmentFacts,
  findAssignable,
  findAssignmentFacts,
} from '@traject/db/resource-assignment/resource-assignment.repo'
import type { TenantScope } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { AssignableItem } from '@traject/domain/policy/may-assign'
import { isId } from '../found.ts'

/**
 * An assignment that the actor reads whole, or "not found".
 * @throws DomainError `not-found`
 */
export async function assignmentFacts(
  scope: TenantScope,
  { trackId, id }: { trackId: string; id: string },
): Promise<AssignmentFacts> {
  const known = isId(trackId, id)
  const assignment = known ? await findAssignmentFacts(scope, trackId, id) : null
  if (!assignment) throw new DomainError('not-found')
  return assignment
}

/**
 * What is asked of an item before it is assigned; one that is not seen is "not found".
 * @throws DomainError `not-found`
 */
export async function assignableFacts(scope: TenantScope, itemId: string): Promise<AssignableItem> {
  const item = await findAssignable(scope, itemId)
  if (!item) throw new DomainError('not-found')
  return item
}
