import type { ItemKind, ItemTerms } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import { type Confirmed, type KeptText, keepTexts } from '@traject/domain/language/translations'
import { asDay } from '../as-day.ts'
import { underscored } from '../enum-names.ts'
import { columnsOf, textsOfRows } from '../language/kept-texts.ts'
import type { TenantScope, Writing } from '../scope.ts'

/** What an editor saves of an item of any kind; who may see it is saved apart. */
export interface ItemContent {
  sourceLanguage: Language
  texts: { language: Language; title: string; summary: string }[]
  /** What the editor says of translations that he did not touch. */
  confirmed?: Confirmed
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

/** Writes a draft; `refreshSearch` comes after what its kind adds. Its id. */
export async function insertItem(
  scope: Writing<TenantScope>,
  kind: ItemKind,
  { ownerOrganisationId, authorPersonId, audienceKeys, ...content }: ItemContent & ItemOwner,
): Promise<string> {
  const { connection, partnershipId, now } = scope
  const whose = { partnershipId, ownerOrganisationId, authorPersonId, audienceKeys }
  const { id } = await connection.item.create({
    data: { kind: underscored(kind), ...whose, createdAt: now, ...columns(content) },
    select: { id: true },
  })
  await writeTexts(scope, id, null, content)
  return id
}

/**
 * Saves over the revision that the editor opened; false when somebody else saved meanwhile.
 * `refreshSearch` comes after what its kind adds.
 */
export async function updateItem(
  scope: Writing<TenantScope>,
  id: string,
  revision: number,
  content: ItemContent,
): Promise<boolean> {
  const { connection, partnershipId } = scope
  const where = { id, revision, partnershipId }
  const before = await connection.item.findFirst({
    where,
    select: { sourceLanguage: true, texts: true },
  })
  const { count } = await connection.item.updateMany({
    where,
    data: { ...columns(content), revision: { increment: 1 } },
  })
  if (!before || count === 0) return false
  const texts = textsOfRows(before.texts, ['title', 'summary'])
  await writeTexts(scope, id, { source: before.sourceLanguage, texts }, content)
  return true
}

type ItemWords = { title: string; summary: string }
type TextsBefore = { source: Language; texts: KeptText<ItemWords>[] }

/** Writes an item's texts in place of those it had, and which of them are behind their original. */
async function writeTexts(
  { connection, partnershipId }: Writing<TenantScope>,
  itemId: string,
  before: TextsBefore | null,
  { sourceLanguage, texts, confirmed }: ItemContent,
) {
  const written = texts.map(({ language, ...words }) => ({ language, words }))
  const kept = keepTexts(before, { source: sourceLanguage, texts: written }, confirmed)
  await connection.itemText.deleteMany({ where: { itemId } })
  await connection.itemText.createMany({
    data: kept.map((text) => ({ itemId, partnershipId, ...columnsOf(text) })),
  })
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
