import { type ContactRecord, findContactRecord } from '@traject/db/contact/contact.repo'
import { type ContactDetails, readDetails } from '@traject/db/contact/contact-detail.repo'
import type { TenantScope } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import { found } from '../found.ts'

/**
 * A contact that the actor's house keeps, with its hidden face, or "not found".
 * @throws DomainError `not-found`, `wrong-state` when it withdrew: then nobody has its details
 */
export async function keptContact(
  scope: TenantScope,
  id: string,
): Promise<{ contact: ContactRecord; details: ContactDetails }> {
  const contact = await found(id, (known) => findContactRecord(scope, known))
  const [details] = await readDetails(scope, [id])
  if (!details || contact.withdrawnOn) throw new DomainError('wrong-state')
  return { contact, details }
}
