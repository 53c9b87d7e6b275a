import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import { offeredTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'

export interface AspectOfHelp {
  /** The aspect's concept. */
  id: string
  label: string
  /** How many competences serve a side with it; a side that nobody serves is not there. */
  served: Partial<Record<Side, number>>
}

export interface WhoCanHelp {
  /** In the order of the vocabulary, those with which nobody helps as well. */
  aspects: AspectOfHelp[]
  /** All competences that the actor is offered. */
  count: number
}

/**
 * The competences that the actor is offered, by aspect and by the side of the border that they serve. A
 * competence of several aspects, or that serves several sides, counts in each of those cells, as the
 * list does that the cell opens. One statement.
 */
export async function findWhoCanHelp(scope: TenantScope, reader: Language): Promise<WhoCanHelp> {
  const { actor, partnershipId } = scope
  const rows = await scope.connection.$queryRaw<{ view: WhoCanHelp }[]>`
    with offered as materialized (
      select i.concept_closure, i.serves from item i
      where i.kind = 'competence' and ${offeredTo(actor)}),
    cells as (
      select concept_id, side, count(*)::int as count
      from offered, unnest(offered.concept_closure) concept_id, unnest(offered.serves) side
      group by 1, 2)
    select json_build_object('count', (select count(*)::int from offered),
      'aspects', coalesce((
        select json_agg(json_build_object('id', c.id, 'label', cl.label, 'served', coalesce((
          select json_object_agg(cells.side, cells.count) from cells where cells.concept_id = c.id),
          '{}')) order by c.position, c.id)
        from concept c join concept_label cl on cl.concept_id = c.id and cl.preferred
          and cl.language = ${reader}::language
        where c.scheme = 'aspect' and coalesce(cardinality(c.broader), 0) = 0
          and (c.partnership_id is null or c.partnership_id = ${partnershipId}::uuid)), '[]')) as view`
  const [row] = rows
  if (!row) throw new Error('The statement of the grid has one row')
  return row.view
}
