import type { TenantScope, Writing } from '../scope.ts'

/** The kind of the outbox's rows that tell a contact what is kept of it; its subject is the item. */
const CONTACT_NOTICE = 'contact-notice'

/**
 * Tells a contact what is kept of it (GDPR, art. 14): a row in the outbox, in the transaction that shares
 * its public face for the first time. Whether it may be sent is asked again at the moment of sending.
 */
export async function tellContact(scope: Writing<TenantScope>, itemId: string) {
  const { connection, now } = scope
  await connection.outbox.create({
    data: { kind: CONTACT_NOTICE, subjectId: itemId, nextAt: now, createdAt: now },
  })
  await connection.contact.update({
    where: { itemId },
    data: { informedBy: 'platform', informedAt: now, informedHow: '' },
  })
}
