import { setApart as insertApart, takeApartBack } from '@traject/db/contact/apart.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import { keptContact } from '../contact/facts.ts'
import type { TenantContext } from '../context.ts'

/**
 * Notes that two contacts of the house are two, or that it is not sure any more.
 * @throws DomainError `forbidden`, `not-found` where the actor does not keep both
 */
export async function setApart(
  { tenant, actor }: TenantContext,
  { one, other, isApart }: { one: string; other: string; isApart: boolean },
): Promise<void> {
  authorize(actor, 'contacts.keep', null)
  await keptContact(tenant, one)
  await keptContact(tenant, other)
  if (one === other) throw new DomainError('not-found')
  const action = isApart ? 'contact.set-apart' : 'contact.proposed-again'
  await change(tenant, { action, subject: () => ({ type: 'item', id: one }) }, (scope) =>
    (isApart ? insertApart : takeApartBack)(scope, [one, other]),
  )
}
