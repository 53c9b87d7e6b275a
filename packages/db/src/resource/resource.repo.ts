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
import {
  type ItemContent,
  type ItemOwner,
  insertItem,
  updateItem,
  writeTexts,
} from '../item/item-content.repo.ts'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope, Writing } from '../scope.ts'

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
  texts: ItemContent['texts']
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
export interface ResourceContent extends ItemContent {
  form: ResourceForm
  genre: ResourceGenre
  body: string | null
  url: string | null
  fileId: string | null
}

/** Writes a draft. Its id. */
export async function createResource(
  scope: Writing<TenantScope>,
  resource: ResourceContent & ItemOwner,
): Promise<string> {
  const itemId = await insertItem(scope, 'resource', resource)
  await scope.connection.resource.create({ data: { itemId, ...columns(resource) } })
  await writeTexts(scope, itemId, resource.texts)
  return itemId
}

/** Saves over the revision that the editor opened; false when somebody else saved meanwhile. */
export async function updateResource(
  scope: Writing<TenantScope>,
  itemId: string,
  revision: number,
  content: ResourceContent,
): Promise<boolean> {
  if (!(await updateItem(scope, itemId, revision, content))) return false
  await scope.connection.resource.update({ where: { itemId }, data: columns(content) })
  await writeTexts(scope, itemId, content.texts)
  return true
}

function columns({ form, genre, body, url, fileId }: ResourceContent) {
  return { form, genre, body, url, fileId }
}
