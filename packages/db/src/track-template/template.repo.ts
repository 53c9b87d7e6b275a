import type { ItemTerms } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import { asDay } from '../as-day.ts'
import { underscored } from '../enum-names.ts'
import { refreshSearch } from '../item/search-document.ts'
import type { TenantScope, Writing } from '../scope.ts'

/** What a template says of itself; who may see it is saved apart. */
export interface TemplateContent {
  sourceLanguage: Language
  texts: { language: Language; title: string; summary: string }[]
  concepts: string[]
  conceptClosure: string[]
  terms: ItemTerms
  mayHandOn: boolean
  validUntil: string | null
}

export interface NewTemplate extends TemplateContent {
  ownerOrganisationId: string
  authorPersonId: string
  audienceKeys: string[]
}

/** Writes a draft with an empty version 1. Its id. */
export async function createTemplate(
  scope: Writing<TenantScope>,
  template: NewTemplate,
): Promise<string> {
  const { partnershipId, now, connection } = scope
  const { ownerOrganisationId, authorPersonId, audienceKeys } = template
  const whose = { partnershipId, ownerOrganisationId, authorPersonId, audienceKeys }
  const { id } = await connection.item.create({
    data: { kind: 'track_template', ...whose, createdAt: now, ...columns(template) },
    select: { id: true },
  })
  await connection.trackTemplate.create({ data: { itemId: id } })
  await connection.trackTemplateVersion.create({
    data: { partnershipId, itemId: id, number: 1, createdAt: now },
  })
  await writeTexts(scope, id, template.texts)
  return id
}

/** Saves over the revision that the editor opened; false when somebody else saved meanwhile. */
export async function updateTemplate(
  scope: Writing<TenantScope>,
  id: string,
  revision: number,
  content: TemplateContent,
): Promise<boolean> {
  const { count } = await scope.connection.item.updateMany({
    where: { id, revision, partnershipId: scope.partnershipId },
    data: { ...columns(content), revision: { increment: 1 } },
  })
  if (count === 0) return false
  await scope.connection.itemText.deleteMany({ where: { itemId: id } })
  await writeTexts(scope, id, content.texts)
  return true
}

/**
 * Takes the next revision of a version's modules and steps, for one act at a time; false when the
 * version is no longer a draft of that revision.
 */
export async function claimRevision(
  { connection }: Writing<TenantScope>,
  versionId: string,
  revision: number,
): Promise<boolean> {
  const { count } = await connection.trackTemplateVersion.updateMany({
    where: { id: versionId, revision, state: 'draft' },
    data: { revision: { increment: 1 } },
  })
  return count > 0
}

/** The draft becomes a published version; false when it is no longer a draft of that revision. */
export async function publishVersion(
  { connection, now, actor }: Writing<TenantScope>,
  versionId: string,
  revision: number,
): Promise<boolean> {
  const { count } = await connection.trackTemplateVersion.updateMany({
    where: { id: versionId, revision, state: 'draft' },
    data: {
      state: 'published',
      publishedAt: now,
      publishedById: actor.personId,
      revision: { increment: 1 },
    },
  })
  return count > 0
}

async function writeTexts(
  scope: Writing<TenantScope>,
  itemId: string,
  texts: TemplateContent['texts'],
) {
  const { partnershipId } = scope
  await scope.connection.itemText.createMany({
    data: texts.map((text) => ({ itemId, partnershipId, ...text })),
  })
  await refreshSearch(scope, [itemId])
}

function columns(content: TemplateContent) {
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
