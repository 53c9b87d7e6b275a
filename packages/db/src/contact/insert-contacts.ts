import { randomBytes } from 'node:crypto'
import type { IsoDate } from '@traject/domain/calendar/date'
import { insertRows } from '../insert-rows.ts'
import type { ItemOwner } from '../item/item-content.repo.ts'
import { refreshSearch } from '../item/search-document.ts'
import type { TenantScope, Writing } from '../scope.ts'
import type { ContactContent } from './write-contact.ts'
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
  const { partnershipId, now } = scope
  const { reviewOn, ...whose } = owner
  const { ownerOrganisationId, authorPersonId, audienceKeys } = whose
  const rows = contacts.map((contact) => ({ itemId: orderedId(now), ...contact }))
  const item = {
    kind: 'contact',
    partnership_id: partnershipId,
    owner_organisation_id: ownerOrganisationId,
    author_person_id: authorPersonId,
    audience_keys: audienceKeys,
    ...{ named_organisations: [], named_sides: [], languages: [], aspects: [], serves: [] },
    ...{ created_at: now, updated_at: now },
  }
  await insertRows(
    scope,
    'item',
    rows.map((row) => ({
      ...item,
      id: row.itemId,
      source_language: row.sourceLanguage,
      concepts: row.concepts,
      concept_closure: row.conceptClosure,
      terms: row.terms,
      may_hand_on: row.mayHandOn,
      valid_until: row.validUntil,
      is_held_back: row.isHeldBack,
    })),
  )
  const text = { partnership_id: partnershipId, updated_at: now }
  await insertRows(
    scope,
    'item_text',
    rows.flatMap(({ itemId, texts }) =>
      texts.map(({ language, title, summary }) => {
        return { ...text, item_id: itemId, language, title, summary }
      }),
    ),
  )
  await insertRows(
    scope,
    'contact',
    rows.map((row) => ({
      item_id: row.itemId,
      review_on: reviewOn,
      is_desk: row.isDesk,
      sides: row.sides,
      countries: row.countries,
      languages: row.languages,
      acquaintance: row.acquaintance,
      legal_basis: row.legalBasis,
      informed_by: row.informedBy,
      informed_at: row.informedAt,
      informed_how: row.informedHow,
    })),
  )
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
