import type { ResourceForm } from '@traject/domain/item/resource-forms'
import type { ResourceGenre } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import { handedToCompanies, visibleTo } from '../policy-sql.ts'
import { type ContentsView, contentsOf } from '../resource/content-sql.ts'
import {
  type ItemAssignments,
  itemAssignments,
} from '../resource-assignment/item-assignments-sql.ts'
import { facesOf, type ItemPageFace, PAGE_FACE, type Viewing } from './item-face.ts'

export interface ItemView extends ItemPageFace, ContentsView {
  kind: 'resource'
  genre: ResourceGenre
  form: ResourceForm
  assignments: ItemAssignments
}

/**
 * One item, or nothing: what may not be seen is not there. Its content is in the reader's language or the
 * source's, or in the one asked for.
 */
export async function findItem(
  scope: Viewing,
  id: string,
  reader: Language,
  asked: Language | null = null,
): Promise<ItemView | null> {
  const rows = await scope.connection.$queryRaw<{ view: ItemView }[]>`
    select ${PAGE_FACE} || ${contentsOf(scope.actor, reader, asked)}
      || jsonb_build_object('form', r.form, 'assignments', ${itemAssignments(scope.actor, reader)}) as view
    from (select i.*, ${handedToCompanies(scope.actor)} as is_handed_to_companies
      from item i where i.id = ${id}::uuid and i.kind = 'resource'
        and ${visibleTo(scope.actor)}) p
    ${facesOf(reader, scope.actor.today)}`
  return rows[0]?.view ?? null
}
