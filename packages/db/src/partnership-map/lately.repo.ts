import { addDays, type IsoDate } from '@traject/domain/calendar/date'
import { EXPIRES_SOON_DAYS } from '@traject/domain/home/uses'
import type { Language } from '@traject/domain/language/language'
import { FACE, facesOf, type ItemRow } from '../item/item-face.ts'
import { offeredTo, visibleTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'

export interface Lately {
  /** What others shared with the actor last, newest first; the catalogue has the rest. */
  shared: ItemRow[]
  /** What his house shares, by its last day. */
  expiring: { count: number; items: (ItemRow & { until: IsoDate })[] }
}

const SHOWN = 6

/** What is new for the actor, and what of his house's ends within a month. One statement. */
export async function findLately(scope: TenantScope, reader: Language): Promise<Lately> {
  const { actor } = scope
  const house = actor.kind === 'professional' ? actor.organisationId : null
  const rows = await scope.connection.$queryRaw<{ view: Lately }[]>`
    with ending as materialized (
      select i.* from item i
      where i.partnership_id = ${actor.partnershipId}::uuid and i.status = 'published'
        and i.owner_organisation_id = ${house}::uuid
        and i.valid_until between ${actor.today}::date
          and ${addDays(actor.today, EXPIRES_SOON_DAYS)}::date
        and ${visibleTo(actor)})
    select json_build_object(
      'shared', coalesce((
        select json_agg(${FACE} order by p.published_at desc, p.id desc)
        from (select i.* from item i where ${offeredTo(actor)}
            and i.owner_organisation_id is distinct from ${house}::uuid
          order by i.published_at desc, i.id desc limit ${SHOWN}::int) p
        ${facesOf(reader, actor.today)}), '[]'),
      'expiring', json_build_object('count', (select count(*)::int from ending),
        'items', coalesce((
          select json_agg(${FACE}::jsonb || jsonb_build_object('until', p.valid_until::text)
            order by p.valid_until, p.id)
          from (select * from ending order by valid_until, id limit ${SHOWN}::int) p
          ${facesOf(reader, actor.today)}), '[]'))) as view`
  const [row] = rows
  if (!row) throw new Error('The statement of what is new has one row')
  return row.view
}
