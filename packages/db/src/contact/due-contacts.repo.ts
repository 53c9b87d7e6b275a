import { addDays, type IsoDate } from '@traject/domain/calendar/date'
import { tellBy } from '@traject/domain/contact/looking-after'
import type { Language } from '@traject/domain/language/language'
import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { keptBy } from './kept-by.ts'

const { sql } = Prisma

/** A contact of the house that something must be done about, by its public face. */
export interface DueContact {
  id: string
  title: string
  language: Language
  /** The last day for it. */
  by: IsoDate
}

export interface DueContacts {
  /** To be looked at again, within a month from now or late. */
  review: DueContact[]
  /** That nobody told yet what is kept of them. */
  tell: DueContact[]
}

/** How many days before its day a review is listed. */
const AHEAD = 30
const MOST = 200

/** Over rows `i` of item and `c` of contact: the actor keeps it for his house, and something is due. */
export function isDue(actor: Actor): Prisma.Sql {
  return sql`i.kind = 'contact' and i.status <> 'retired' and c.withdrawn_at is null
    and (c.informed_at is null or c.review_on <= ${addDays(actor.today, AHEAD)}::date)
    and ${visibleTo(actor)} and ${keptBy(actor)}`
}

/** What is due of the contacts that the actor keeps for his house, the most urgent first; up to 200 each. */
export async function listDueContacts(
  { connection, actor, partnershipId }: TenantScope,
  reader: Language,
): Promise<DueContacts> {
  type Row = DueContact & { reviewOn: IsoDate; enteredOn: IsoDate; isTold: boolean }
  const rows = await connection.$queryRaw<Row[]>`
    select i.id, t.title, t.language, c.review_on::text as "reviewOn",
      (i.created_at at time zone pa.time_zone)::date::text as "enteredOn",
      c.informed_at is not null as "isTold"
    from item i
    join contact c on c.item_id = i.id
    join partnership pa on pa.id = i.partnership_id
    join lateral (
      select title, language from item_text where item_id = i.id
      order by language = ${reader}::language desc, language = i.source_language desc, language
      limit 1) t on true
    where i.partnership_id = ${partnershipId}::uuid and ${isDue(actor)}
    order by least(c.review_on, i.created_at::date), i.id`
  const said = (by: (row: Row) => IsoDate) => (row: Row) => {
    const { id, title, language } = row
    return { id, title, language, by: by(row) }
  }
  const listed = (some: DueContact[]) =>
    some.sort((one, other) => (one.by < other.by ? -1 : Number(one.by > other.by))).slice(0, MOST)
  const ahead = addDays(actor.today, AHEAD)
  return {
    review: listed(
      rows.filter(({ reviewOn }) => reviewOn <= ahead).map(said((row) => row.reviewOn)),
    ),
    tell: listed(rows.filter(({ isTold }) => !isTold).map(said((row) => tellBy(row.enteredOn)))),
  }
}
