import { findRefusals } from '@traject/db/contact/contact-refusal.repo'
import { countRequestsOfMerge } from '@traject/db/contact/merge-counts.repo'
import { hashesBehind, ownHashes } from '@traject/db/contact/merged-identities'
import {
  findMerge,
  lockMerge,
  type UndoableMerge,
  writeHeldBack,
  writeUndo,
} from '@traject/db/contact/undo-merge.repo'
import { change, type TenantScope } from '@traject/db/scope'
import { undoneUntil } from '@traject/domain/contact/merging'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import { keptContact } from '../contact/facts.ts'
import type { TenantContext } from '../context.ts'
import { found } from '../found.ts'

/**
 * What taking a merge back would do.
 * @throws DomainError `not-found` also once its days are over, `forbidden`
 */
export async function lookAtMerge({ tenant, actor }: TenantContext, id: string) {
  authorize(actor, 'contacts.keep', null)
  const merge = await mergeOf(tenant, id)
  const { contact, details } = await keptContact(tenant, merge.keptId)
  return {
    ...merge,
    until: undoneUntil(merge.mergedOn),
    name: details.name,
    revision: contact.revision,
    requests: await countRequestsOfMerge(tenant, id),
  }
}

/**
 * Takes a merge back: both contacts are as they were, but for what must not be lost.
 * @throws DomainError `not-found`, `forbidden`, `stale` where the kept one was changed since the page was
 *   opened, `wrong-state` where a later merge comes first
 */
export async function undoMerge(
  { tenant, actor }: TenantContext,
  { id, revision }: { id: string; revision: number },
): Promise<string> {
  authorize(actor, 'contacts.keep', null)
  const { keptId } = await mergeOf(tenant, id)
  const { contact } = await keptContact(tenant, keptId)
  authorize(actor, 'item.edit', contact)
  const act = { action: 'contact.merge-undone', subject: () => ({ type: 'item', id: keptId }) }
  await change(tenant, act, async (scope) => {
    const held = await lockMerge(scope, id)
    if (!held || held.keptRevisionNow !== revision) throw new DomainError('stale')
    if (!held.isLast) throw new DomainError('wrong-state')
    await writeUndo(scope, held)
    for (const itemId of [held.keptId, held.otherId]) {
      const hashes = [
        ...(await ownHashes(scope, itemId)),
        ...(await hashesBehind(scope, [itemId], itemId)),
      ]
      const { ofAll } = await findRefusals(scope, contact.ownerOrganisationId, hashes)
      await writeHeldBack(scope, itemId, ofAll.length > 0)
    }
  })
  return keptId
}

const mergeOf = (tenant: TenantScope, id: string): Promise<UndoableMerge> =>
  found(id, (known) => findMerge(tenant, known))
