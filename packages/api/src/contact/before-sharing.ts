import type { SharedItem } from '@traject/db/item/share-panel.repo'
import { DomainError } from '@traject/domain/errors'
import type { Sharing } from '@traject/domain/item/sharing'
import type { TenantContext } from '../context.ts'
import { keptContact } from './facts.ts'
import { mustBeTold } from './must-be-told.ts'
import { revealsSomebody } from './reveals-nobody.ts'

/**
 * What sharing a contact asks beside what sharing anything does. Whether it must be told first.
 * @throws DomainError `invalid` at `visibility`: to everyone, a public face that gives its hidden one
 *   away, or nobody told it and it has no address; `wrong-state` when it withdrew
 */
export async function beforeSharing(
  { tenant }: TenantContext,
  { id }: SharedItem,
  sharing: Sharing,
): Promise<{ tells: boolean }> {
  const refuse = (message: string) =>
    new DomainError('invalid', { issues: [{ path: 'visibility', message }] })
  const { contact, details } = await keptContact(tenant, id)
  if (sharing.visibility === 'public') throw refuse('contact-public')
  if (revealsSomebody({ ...details, isDesk: contact.isDesk }, contact.texts)) {
    throw refuse('contact-reveals')
  }
  const { informedBy } = contact
  return { tells: mustBeTold(sharing, { informedBy, email: details.email }, 'visibility') }
}
