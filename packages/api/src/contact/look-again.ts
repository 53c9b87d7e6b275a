import { writeReview } from '@traject/db/contact/write-contact'
import { change } from '@traject/db/scope'
import { reviewOn } from '@traject/domain/contact/looking-after'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { keptContact } from './facts.ts'

/**
 * Notes that the house looked at a contact today: what is kept of it is still right and still needed.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state` when it withdrew
 */
export async function lookAgain({ tenant }: TenantContext, id: string): Promise<void> {
  const { contact } = await keptContact(tenant, id)
  authorize(tenant.actor, 'item.edit', contact)
  const act = { action: 'contact.looked-at', subject: () => ({ type: 'item', id }) }
  await change(tenant, act, (scope) => writeReview(scope, id, reviewOn(tenant.actor.today)))
}
