import type { ResourceForm } from '@traject/domain/item/resource-forms'
import type { ResourceGenre } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import { handedToCompanies, visibleTo } from '../policy-sql.ts'
import {
  type ItemAssignments,
  itemAssignments,
} from '../resource-assignment/item-assignments-sql.ts'
import { FACE, facesOf, type ItemRow, type Viewing } from './item-face.ts'

export interface ItemView extends ItemRow {
  kind: 'resource'
  genre: ResourceGenre
  authorPersonId: string
  form: ResourceForm
  body: string | null
  url: string | null
  /** Size in bytes. */
  file: { name: string; mediaType: string; size: number } | null
  sourceLanguage: Language
  validUntil: string | null
  assignments: ItemAssignments
}

/** One item, or nothing: what may not be seen is not there. */
export async function findItem(
  scope: Viewing,
  id: string,
  reader: Language,
): Promise<ItemView | null> {
  const rows = await scope.connection.$queryRaw<{ view: ItemView }[]>`
    select ${FACE}::jsonb || jsonb_build_object(
      'authorPersonId', p.author_person_id, 'form', r.form, 'body', r.body, 'url', r.url, 'file', (
        select json_build_object('name', f.name, 'mediaType', f.media_type, 'size', f.size)
        from stored_file f where f.id = r.file_id), 'sourceLanguage', p.source_language,
      'validUntil', p.valid_until::text,
      'assignments', ${itemAssignments(scope.actor, reader)}) as view
    from (select i.*, ${handedToCompanies(scope.actor)} as is_handed_to_companies
      from item i where i.id = ${id}::uuid and i.kind = 'resource'
        and ${visibleTo(scope.actor)}) p
    ${facesOf(reader, scope.actor.today)}`
  return rows[0]?.view ?? null
}
