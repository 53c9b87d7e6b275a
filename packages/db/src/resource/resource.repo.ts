import type { ResourceForm } from '@traject/domain/item/resource-forms'
import type {
  ItemStatus,
  ItemTerms,
  Reach,
  ResourceGenre,
  Visibility,
} from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import { underscored } from '../enum-names.ts'
import { refreshSearch } from '../item/search-document.ts'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope, Writing } from '../scope.ts'

export interface ResourceText {
  language: Language
  title: string
  summary: string
}

/** A resource with all that its editor and its share panel show. */
export interface ResourceRecord {
  id: string
  partnershipId: string
  ownerOrganisationId: string
  ownerName: string
  authorPersonId: string
  status: ItemStatus
  visibility: Visibility
  reach: Reach
  namedOrganisations: string[]
  namedSides: Side[]
  sourceLanguage: Language
  concepts: string[]
  terms: ItemTerms
  mayHandOn: boolean
  validUntil: string | null
  revision: number
  genre: ResourceGenre
  form: ResourceForm
  body: string | null
  url: string | null
  file: { id: string; name: string; mediaType: string; size: number } | null
  texts: ResourceText[]
}

/** A resource that the actor may see, whole, or nothing. One statement. */
export async function findResource(scope: TenantScope, id: string): Promise<ResourceRecord | null> {
  const rows = await scope.connection.$queryRaw<{ record: ResourceRecord }[]>`
    select json_build_object(
      'id', i.id, 'partnershipId', i.partnership_id,
      'ownerOrganisationId', i.owner_organisation_id, 'ownerName', o.name,
      'authorPersonId', i.author_person_id, 'status', i.status, 'visibility', i.visibility,
      'reach', i.reach, 'namedOrganisations', i.named_organisations, 'namedSides', i.named_sides,
      'sourceLanguage', i.source_language, 'concepts', i.concepts, 'terms', i.terms,
      'mayHandOn', i.may_hand_on, 'validUntil', i.valid_until::text, 'revision', i.revision,
      'genre', r.genre, 'form', r.form, 'body', r.body, 'url', r.url,
      'file', (select json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
        'size', f.size) from stored_file f where f.id = r.file_id),
      'texts', (select json_agg(json_build_object('language', t.language, 'title', t.title,
        'summary', t.summary)) from item_text t where t.item_id = i.id)) as record
    from item i
    join resource r on r.item_id = i.id
    join organisation o on o.id = i.owner_organisation_id
    where i.id = ${id}::uuid and i.partnership_id = ${scope.partnershipId}::uuid
      and ${visibleTo(scope.actor)}`
  return rows[0]?.record ?? null
}

/** What the editor saves; who may see it is saved apart. */
export interface ResourceContent {
  sourceLanguage: Language
  texts: ResourceText[]
  form: ResourceForm
  genre: ResourceGenre
  body: string | null
  url: string | null
  fileId: string | null
  concepts: string[]
  conceptClosure: string[]
  terms: ItemTerms
  mayHandOn: boolean
  validUntil: string | null
}

export interface NewResource extends ResourceContent {
  ownerOrganisationId: string
  authorPersonId: string
  audienceKeys: string[]
}

/** Writes a draft. */
export async function createResource(
  scope: Writing<TenantScope>,
  resource: NewResource,
): Promise<string> {
  const { ownerOrganisationId, authorPersonId, audienceKeys } = resource
  const { id } = await scope.connection.item.create({
    data: {
      kind: 'resource',
      partnershipId: scope.partnershipId,
      ownerOrganisationId,
      authorPersonId,
      audienceKeys,
      createdAt: scope.now,
      ...itemColumns(resource),
      resource: { create: resourceColumns(resource) },
    },
    select: { id: true },
  })
  await writeTexts(scope, id, resource.texts)
  return id
}

/** Saves over the revision that the editor opened; false when somebody else saved meanwhile. */
export async function updateResource(
  scope: Writing<TenantScope>,
  id: string,
  revision: number,
  content: ResourceContent,
): Promise<boolean> {
  const { count } = await scope.connection.item.updateMany({
    where: { id, revision, partnershipId: scope.partnershipId },
    data: { ...itemColumns(content), revision: { increment: 1 } },
  })
  if (count === 0) return false
  await scope.connection.resource.update({ where: { itemId: id }, data: resourceColumns(content) })
  await scope.connection.itemText.deleteMany({ where: { itemId: id } })
  await writeTexts(scope, id, content.texts)
  return true
}

async function writeTexts(scope: Writing<TenantScope>, itemId: string, texts: ResourceText[]) {
  const { partnershipId } = scope
  await scope.connection.itemText.createMany({
    data: texts.map((text) => ({ itemId, partnershipId, ...text })),
  })
  await refreshSearch(scope, [itemId])
}

function itemColumns(content: ResourceContent) {
  const { sourceLanguage, concepts, conceptClosure, terms, mayHandOn, validUntil } = content
  return {
    sourceLanguage,
    concepts,
    conceptClosure,
    terms: underscored(terms),
    mayHandOn,
    validUntil: validUntil === null ? null : new Date(`${validUntil}T00:00:00Z`),
  }
}

function resourceColumns({ form, genre, body, url, fileId }: ResourceContent) {
  return { form, genre, body, url, fileId }
}
