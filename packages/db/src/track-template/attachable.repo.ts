import type { ItemFilter } from '@traject/domain/item/item-filter'
import type { Language } from '@traject/domain/language/language'
import {
  type FoundItems,
  type ItemPage,
  itemPage,
  searchStatement,
} from '../item/search-items.repo.ts'
import type { TenantScope } from '../scope.ts'
import { recordStatement, type TemplateRecord } from './template-record.repo.ts'

export interface AttachableFacts {
  template: TemplateRecord
  found: ItemPage
}

/** A template, and what a search finds in the catalogue of whoever edits it. One statement. */
export async function findAttachable(
  scope: TenantScope,
  id: string,
  filter: ItemFilter,
  reader: Language,
): Promise<AttachableFacts | null> {
  const rows = await scope.connection.$queryRaw<{ record: TemplateRecord; view: FoundItems }[]>`
    select t.record, (${searchStatement(scope.actor, filter, reader)}) as view
    from (${recordStatement(scope, id, reader)}) t`
  const row = rows[0]
  return row ? { template: row.record, found: itemPage(row.view) } : null
}
