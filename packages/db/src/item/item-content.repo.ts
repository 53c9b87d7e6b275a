import type { ItemKind, ItemTerms } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import { asDay } from '../as-day.ts'
import { underscored } from '../enum-names.ts'
import type { TenantScope, Writing } from '../scope.ts'
import { refreshSearch } from './search-document.ts'

/** What an editor saves of an item of any kind; who may see it is saved apart. */
export interface ItemContent {
  sourceLanguage: Language
  texts: { language: Language; title: string; summary: string }[]
  concepts: string[]
  conceptClosure: string[]
  terms: ItemTerms
  mayHandOn: boolean
  validUntil: string | null
}

/** Whose a new item is. */
export interface ItemOwner {
  ownerOrganisationId: string
  authorPersonId: string
  audienceKeys: string[]
}

/** Writes a draft without its texts: what its kind adds comes between. Its id. */
export async function insertItem(
  { connection, partnershipId, now }: Writing<TenantScope>,
  kind: ItemKind,
  { ownerOrganisationId, authorPersonId, audienceKeys, ...content }: ItemContent & ItemOwner,
): Promise<string> {
  const whose = { partnershipId, ownerOrganisationId, authorPersonId, audienceKeys }
  const { id } = await connection.item.create({
    data: { kind: underscored(kind), ...whose, createdAt: now, ...columns(content) },
    select: { id: true },
  })
  return id
}

/**
 * Saves over the revision that the editor opened, again without the texts; false when somebody else
 * saved meanwhile.
 */
export async function updateItem(
  { connection, partnershipId }: Writing<TenantScope>,
  id: string,
  revision: number,
  content: ItemContent,
): Promise<boolean> {
  const { count } = await connection.item.updateMany({
    where: { id, revision, partnershipId },
    data: { ...columns(content), revision: { increment: 1 } },
  })
  return count > 0
}

/** Writes an item's texts in place of those it had, and what it is found by. */
export async function writeTexts(
  scope: Writing<TenantScope>,
  itemId: string,
  texts: ItemContent['texts'],
) {
  const { connection, partnershipId } = scope
  await connection.itemText.deleteMany({ where: { itemId } })
  await connection.itemText.createMany({
    data: texts.map((text) => ({ itemId, partnershipId, ...text })),
  })
  await refreshSearch(scope, [itemId])
}

function columns(content: ItemContent) {
  const { sourceLanguage, concepts, conceptClosure, terms, mayHandOn, validUntil } = content
  return {
    sourceLanguage,
    concepts,
    conceptClosure,
    terms: underscored(terms),
    mayHandOn,
    validUntil: validUntil === null ? null : asDay(validUntil),
  }
}
