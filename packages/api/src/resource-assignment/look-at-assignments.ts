import {
  type AssignPage,
  findAssignPage,
  findItemAssignPage,
} from '@traject/db/resource-assignment/assign-page.repo'
import {
  type AssignmentPage,
  findAssignment,
} from '@traject/db/resource-assignment/assignment-page.repo'
import { DomainError } from '@traject/domain/errors'
import type { ItemFilter } from '@traject/domain/item/item-filter'
import { authorize } from '@traject/domain/policy/can'
import {
  type AssignmentMove,
  type AssignmentMover,
  assignmentMovesFrom,
} from '@traject/domain/resource-assignment/move-assignment'
import { moverOf } from '@traject/domain/track/standing'
import type { TenantContext } from '../context.ts'
import { isId } from '../found.ts'

/**
 * What a coach chooses from on a track that he plans; with an item named, that one.
 * @throws DomainError `not-found`, `forbidden` to who does not plan it, and for an item that is not for
 *   companies
 */
export async function lookAtAssigning(
  { tenant, language }: TenantContext,
  asked: { trackId: string; item: string | null; filter: ItemFilter },
): Promise<Omit<AssignPage, 'facts'> & { state: AssignPage['facts']['state'] }> {
  const { trackId, item, filter } = asked
  const isKnown = isId(trackId) && (item === null || isId(item))
  const found = { filter, itemId: item }
  const view = isKnown ? await findAssignPage(tenant, trackId, found, language) : null
  if (!view) throw new DomainError('not-found')
  const { facts, ...page } = view
  authorize(tenant.actor, 'track.plan', facts)
  if (item !== null && page.chosen === null) throw new DomainError('not-found')
  if (page.chosen?.isAssignable === false)
    throw new DomainError('forbidden', { ask: 'coordinator' })
  return { ...page, state: facts.state }
}

/**
 * An item that the coach may assign, with the tracks on which he could.
 * @throws DomainError `not-found`, `forbidden` for an item that is not for companies
 */
export async function lookAtTracksFor({ tenant, language }: TenantContext, itemId: string) {
  const view = isId(itemId) ? await findItemAssignPage(tenant, itemId, language) : null
  if (!view) throw new DomainError('not-found')
  const { isAssignable, ...item } = view.item
  if (!isAssignable) throw new DomainError('forbidden', { ask: 'coordinator' })
  return { item, tracks: view.tracks }
}

/**
 * One assignment, with what the reader may do with it.
 * @throws DomainError `not-found`
 */
export async function lookAtAssignment(
  { tenant, language }: TenantContext,
  { trackId, id }: { trackId: string; id: string },
): Promise<Omit<AssignmentPage, 'facts'> & { moves: AssignmentMove[] }> {
  const isKnown = isId(trackId, id)
  const view = isKnown ? await findAssignment(tenant, trackId, id, language) : null
  if (!view) throw new DomainError('not-found')
  const { facts, ...page } = view
  const mover = moverOf(tenant.actor, facts)
  const by: AssignmentMover | null = mover === null ? null : mover === 'sme' ? 'sme' : 'coach'
  const now = { state: page.assignment.state, track: facts.state }
  return { ...page, moves: by ? assignmentMovesFrom(by, now) : [] }
}
