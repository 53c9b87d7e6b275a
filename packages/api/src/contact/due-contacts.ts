import { listDueContacts } from '@traject/db/contact/due-contacts.repo'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { withNames } from './with-names.ts'

/** Which of the house's own are to be looked at again, or told. @throws DomainError `forbidden` */
export async function dueContacts({ actor, tenant, language }: TenantContext) {
  authorize(actor, 'contacts.oversee', null)
  const due = await listDueContacts(tenant, language)
  return {
    tell: await withNames(tenant, due.tell),
    review: await withNames(tenant, due.review),
  }
}
