import type { Language } from '@traject/domain/language/language'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { keptBy } from './kept-by.ts'

export interface ExportedFace {
  id: string
  title: string
  summary: string
}

/** The public faces of all contacts that the actor keeps for his house, oldest first. */
export function listContactsToExport(
  { connection, actor, partnershipId }: TenantScope,
  reader: Language,
): Promise<ExportedFace[]> {
  return connection.$queryRaw<ExportedFace[]>`
    select i.id, t.title, t.summary
    from item i
    join contact c on c.item_id = i.id and c.withdrawn_at is null
    join lateral (
      select title, summary from item_text where item_id = i.id
      order by language = ${reader}::language desc, language = i.source_language desc, language
      limit 1) t on true
    where i.partnership_id = ${partnershipId}::uuid and i.kind = 'contact' and i.status <> 'retired'
      and ${visibleTo(actor)} and ${keptBy(actor)}
    order by i.id`
}
