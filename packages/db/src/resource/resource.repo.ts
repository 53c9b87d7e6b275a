import type { ResourceForm } from '@traject/domain/item/resource-forms'
import type { ResourceGenre } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { ContentWords } from '@traject/domain/resource/contents'
import {
  type ItemContent,
  type ItemOwner,
  insertItem,
  updateItem,
} from '../item/item-content.repo.ts'
import { ITEM_RECORD, type ItemRecord } from '../item/item-record.ts'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope, Writing } from '../scope.ts'

/** A resource with all that its editor and its share panel show. */
export interface ResourceRecord extends ItemRecord {
  genre: ResourceGenre
  form: ResourceForm
  contents: RecordedContent[]
}

interface RecordedContent {
  language: Language
  body: string | null
  url: string | null
  file: { id: string; name: string; version: number } | null
  /** What the source's gave when this one was made from it, where it gives something else now. */
  madeFrom: ContentWords | null
  madeFromFile: { name: string; version: number } | null
}

/** A resource that the actor may see, whole, or nothing. One statement. */
export async function findResource(scope: TenantScope, id: string): Promise<ResourceRecord | null> {
  const rows = await scope.connection.$queryRaw<{ record: ResourceRecord }[]>`
    select ${ITEM_RECORD} || jsonb_build_object(
      'genre', r.genre, 'form', r.form, 'contents', coalesce((
        select json_agg(json_build_object('language', c.language, 'body', c.body, 'url', c.url,
          'file', case when f.id is not null
            then json_build_object('id', f.id, 'name', f.name, 'version', v.number) end,
          'madeFrom', c.made_from, 'madeFromFile', (
            select json_build_object('name', mf.name, 'version', m.number)
            from file_version m join stored_file mf on mf.id = m.file_id
            where m.item_id = c.item_id and m.language = i.source_language
              and m.file_id::text = c.made_from ->> 'file'
            order by m.number desc limit 1)) order by c.language)
        from resource_content c
        left join file_version v
          on v.item_id = c.item_id and v.language = c.language and v.number = c.version
        left join stored_file f on f.id = v.file_id
        where c.item_id = r.item_id), '[]')) as record
    from item i
    join resource r on r.item_id = i.id
    join organisation o on o.id = i.owner_organisation_id
    where i.id = ${id}::uuid and i.partnership_id = ${scope.partnershipId}::uuid
      and ${visibleTo(scope.actor)}`
  return rows[0]?.record ?? null
}

/** What the editor saves; who may see it is saved apart, and so is what it gives in each language. */
export interface ResourceFacts extends ItemContent {
  form: ResourceForm
  genre: ResourceGenre
}

/** Writes a draft; what it gives comes after it, and then `refreshSearch`. Its id. */
export async function createResource(
  scope: Writing<TenantScope>,
  resource: ResourceFacts & ItemOwner,
): Promise<string> {
  const itemId = await insertItem(scope, 'resource', resource)
  await scope.connection.resource.create({ data: { itemId, ...columns(resource) } })
  return itemId
}

/**
 * Saves over the revision that the editor opened; false when somebody else saved meanwhile. What it gives
 * comes after it, and then `refreshSearch`.
 */
export async function updateResource(
  scope: Writing<TenantScope>,
  itemId: string,
  revision: number,
  resource: ResourceFacts,
): Promise<boolean> {
  if (!(await updateItem(scope, itemId, revision, resource))) return false
  await scope.connection.resource.update({ where: { itemId }, data: columns(resource) })
  return true
}

function columns({ form, genre }: ResourceFacts) {
  return { form, genre }
}
