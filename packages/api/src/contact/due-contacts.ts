import { listDueContacts } from '@traject/db/contact/due-contacts.repo'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { withNames } from './with-names.ts'

/** Which of the house's own are to be looked at again, or told. @throws DomainError `forbidden` */
export async function dueContacts({ actor, tenant, language }: TenantContext) {
  authorize(actor, 'contacts.oversee', null)
  const { tell, review } = await listDueContacts(tenant, language)
  const named = await withNames(tenant, [...tell, ...review])
  return { tell: named.slice(0, tell.length), review: named.slice(tell.length) }
}
