import type { IsoDate } from '@traject/domain/calendar/date'
import type { Informer, LegalBasis } from '@traject/domain/contact/contact'
import { asDay } from '../as-day.ts'
import { underscored } from '../enum-names.ts'
import {
  type ItemContent,
  type ItemOwner,
  insertItem,
  updateItem,
} from '../item/item-content.repo.ts'
import { refreshSearch } from '../item/search-document.ts'
import type { TenantScope, Writing } from '../scope.ts'
import type { PublicContact } from './contact.repo.ts'
import { type WrittenDetails, writeDetails } from './write-contact-detail.ts'

/** What a form or a file says of a contact, as it is stored. */
export interface ContactContent extends ItemContent, PublicContact {
  legalBasis: LegalBasis
  informedBy: Informer | null
  informedAt: Date | null
  informedHow: string
  details: WrittenDetails
}

/** Whether it reaches anybody beyond its house, and the keys that say so. */
export interface Reaching {
  isHeldBack: boolean
  audienceKeys: string[]
}

/** Writes a draft with both faces. Its id. */
export async function createContact(
  scope: Writing<TenantScope>,
  contact: ContactContent & ItemOwner & Reaching & { reviewOn: IsoDate },
): Promise<string> {
  const { connection } = scope
  const itemId = await insertItem(scope, 'contact', contact)
  await connection.item.update({
    where: { id: itemId },
    data: { isHeldBack: contact.isHeldBack },
    select: { id: true },
  })
  await connection.contact.create({
    data: { itemId, reviewOn: asDay(contact.reviewOn), ...contactColumns(contact) },
  })
  await writeDetails(scope, itemId, contact.details)
  await refreshSearch(scope, [itemId])
  return itemId
}

/** Saves both faces over the revision that the editor opened; false when somebody else saved meanwhile. */
export async function updateContact(
  scope: Writing<TenantScope>,
  itemId: string,
  revision: number,
  contact: ContactContent & Reaching,
): Promise<boolean> {
  if (!(await updateItem(scope, itemId, revision, contact))) return false
  const { isHeldBack, audienceKeys } = contact
  const { connection } = scope
  await connection.item.update({
    where: { id: itemId },
    data: { isHeldBack, audienceKeys },
    select: { id: true },
  })
  await connection.contact.update({ where: { itemId }, data: contactColumns(contact) })
  await writeDetails(scope, itemId, contact.details)
  await refreshSearch(scope, [itemId])
  return true
}

/** Looked at again: it is due anew on that day. */
export async function writeReview(
  { connection }: Writing<TenantScope>,
  itemId: string,
  reviewOn: IsoDate,
) {
  await connection.contact.update({ where: { itemId }, data: { reviewOn: asDay(reviewOn) } })
}

function contactColumns(contact: ContactContent) {
  const { isDesk, sides, countries, languages, acquaintance } = contact
  const { legalBasis, informedBy, informedAt, informedHow } = contact
  return {
    ...{ isDesk, countries, languages, informedBy, informedAt, informedHow },
    sides: sides.map(underscored),
    acquaintance: underscored(acquaintance),
    legalBasis: underscored(legalBasis),
  }
}
