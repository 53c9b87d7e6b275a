import { findSharePanel } from '@traject/db/item/share-panel.repo'
import { type AttachableFacts, findAttachable } from '@traject/db/track-template/attachable.repo'
import { attachItem, detachAt } from '@traject/db/track-template/template-content.repo'
import { DomainError } from '@traject/domain/errors'
import type { ItemFilter } from '@traject/domain/item/item-filter'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { isId } from '../found.ts'
import { type ContentChange, changeContent, stepOf } from './change-content.ts'

type OfStep = ContentChange & { stepId: string }

/** A step with what is attached to it, and the resources of the author's catalogue that a search finds. */
export async function attachable(
  { tenant, language }: TenantContext,
  { id, stepId, filter }: { id: string; stepId: string; filter: ItemFilter },
): Promise<AttachableFacts> {
  const asked: ItemFilter = { ...filter, kind: 'resource' }
  const facts = isId(id) ? await findAttachable(tenant, id, asked, language) : null
  if (!facts) throw new DomainError('not-found')
  authorize(tenant.actor, 'item.edit', facts.template)
  stepOf(facts.template, stepId)
  return facts
}

/**
 * Attaches a resource that the author sees. Whether the template's readers see it is asked when it is
 * published.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state`, `stale`
 */
export function attachResource(ctx: TenantContext, asked: OfStep & { itemId: string }) {
  return changeContent(ctx, asked, async (scope, template) => {
    const { step } = stepOf(template, asked.stepId)
    const found = isId(asked.itemId)
      ? await findSharePanel(scope, asked.itemId, ctx.language)
      : null
    if (found?.item.kind !== 'resource') throw new DomainError('not-found')
    await attachItem(scope, step.id, found.item.id)
    return step.id
  })
}

/** @param place counted from 1: of what he may not see an editor knows nothing but its place */
export function detachResource(ctx: TenantContext, asked: OfStep & { place: number }) {
  return changeContent(ctx, asked, async (scope, template) => {
    const { step } = stepOf(template, asked.stepId)
    if (asked.place > step.resources.length) throw new DomainError('not-found')
    await detachAt(scope, step.id, asked.place)
    return step.id
  })
}
