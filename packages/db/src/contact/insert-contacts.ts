import { randomBytes } from 'node:crypto'
import type { IsoDate } from '@traject/domain/calendar/date'
import { asDay } from '../as-day.ts'
import { underscored } from '../enum-names.ts'
import type { ItemOwner } from '../item/item-content.repo.ts'
import { refreshSearch } from '../item/search-document.ts'
import type { TenantScope, Writing } from '../scope.ts'
import { type ContactContent, contactColumns } from './write-contact.ts'
import { insertDetails } from './write-contact-detail.ts'

export type NewContact = ContactContent & { isHeldBack: boolean }

/**
 * Writes many contacts at once, as drafts of one owner, in the order they are given: five statements,
 * however many. Their ids.
 */
export async function insertContacts(
  scope: Writing<TenantScope>,
  contacts: readonly NewContact[],
  owner: ItemOwner & { reviewOn: IsoDate },
): Promise<string[]> {
  const { connection, partnershipId, now } = scope
  const { reviewOn, ...whose } = owner
  const rows = contacts.map((contact) => ({ itemId: orderedId(now), ...contact }))
  await connection.item.createMany({
    data: rows.map(({ itemId, sourceLanguage, concepts, conceptClosure, ...row }) => ({
      id: itemId,
      kind: 'contact' as const,
      partnershipId,
      ...whose,
      ...{ sourceLanguage, concepts, conceptClosure },
      terms: underscored(row.terms),
      mayHandOn: row.mayHandOn,
      validUntil: row.validUntil === null ? null : asDay(row.validUntil),
      isHeldBack: row.isHeldBack,
      createdAt: now,
    })),
  })
  await connection.itemText.createMany({
    data: rows.flatMap(({ itemId, texts }) =>
      texts.map((text) => ({ itemId, partnershipId, ...text })),
    ),
  })
  await connection.contact.createMany({
    data: rows.map((row) => {
      return { itemId: row.itemId, reviewOn: asDay(reviewOn), ...contactColumns(row) }
    }),
  })
  await insertDetails(
    scope,
    rows.map(({ itemId, details }) => ({ itemId, ...details })),
  )
  const ids = rows.map(({ itemId }) => itemId)
  await refreshSearch(scope, ids)
  return ids
}

let last = 0

/**
 * An id that comes after all before it (UUID version 7, RFC 9562): known before its row is written, so
 * that no face is ever joined to another's.
 */
function orderedId(now: Date): string {
  last = Math.max(last + 1, now.getTime())
  const bytes = randomBytes(16)
  bytes.writeUIntBE(last, 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
