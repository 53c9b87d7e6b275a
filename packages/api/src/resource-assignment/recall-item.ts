import { once } from '@traject/db/handled-request/once'
import { recallItem as takeBack } from '@traject/db/resource-assignment/resource-assignment.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import type { RecallItemInput } from '@traject/domain/resource-assignment/inputs'
import type { TenantContext } from '../context.ts'
import { resourceFacts } from '../resource/facts.ts'

/**
 * Takes an item back from everybody to whom it was assigned, for the house that owns it. It learns
 * neither from whom nor from how many: a number would tell that a company is supported.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state` for a draft
 */
export async function recallItem(
  ctx: TenantContext,
  { id, requestId, reason }: RecallItemInput & { id: string },
): Promise<void> {
  const { tenant, language } = ctx
  const item = await resourceFacts(tenant, id)
  authorize(tenant.actor, 'item.recall', item)
  if (item.status === 'draft') throw new DomainError('wrong-state')
  const act = { action: 'item.recalled', subject: () => ({ type: 'item', id }) }
  await once(tenant, requestId, (within) =>
    change(within, act, async (scope) => {
      await takeBack(scope, id, { reason, language })
      return id
    }),
  )
}
