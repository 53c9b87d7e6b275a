import type { IsoDate } from '@traject/domain/calendar/date'
import type { IntroductionState } from '@traject/domain/introduction/introduction-state'
import { ANSWERED_WITHIN_DAYS, REMINDED_AFTER_DAYS } from '@traject/domain/introduction/standing'
import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'

const { sql } = Prisma

/** A request whose day has come: to remind the contact, or to end without an answer. */
export interface DueIntroduction {
  id: string
  partnershipId: string
  state: IntroductionState
  isOver: boolean
  today: IsoDate
}

/** Up to `limit` ids after `after`, by the days of each partnership's zone. */
export async function dueIntroductions(
  scope: Scope<'job'>,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  const further = after ? sql`and x.id > ${after}::uuid` : sql``
  const rows = await scope.connection.$queryRaw<{ id: string }[]>`
    select x.id from introduction x ${inPartnership(scope)} where ${hasCome} ${further}
    order by x.id limit ${limit}::int`
  return rows.map(({ id }) => id)
}

/** One of them until the transaction ends; nothing where another process has it or it moved meanwhile. */
export async function takeDueIntroduction(
  scope: Scope<'job'>,
  id: string,
): Promise<DueIntroduction | null> {
  const rows = await scope.connection.$queryRaw<DueIntroduction[]>`
    select x.id, x.partnership_id as "partnershipId", x.state::text as state,
      x.answer_by < d.today as "isOver", d.today::text as today
    from introduction x ${inPartnership(scope)}
    where x.id = ${id}::uuid and ${hasCome} for no key update of x skip locked`
  return rows[0] ?? null
}

export async function markReminded({ connection, now }: Writing<Scope<'job'>>, id: string) {
  await connection.introduction.update({
    where: { id },
    data: { remindedAt: now },
    select: { id: true },
  })
}

/** A contact that refused is reminded of nothing; what it said is told to nobody before the last day. */
const hasCome = sql`x.closed_at is null and x.state in ('waiting', 'refused')
  and (x.answer_by < d.today or x.state = 'waiting' and x.reminded_at is null
    and x.answer_by - ${ANSWERED_WITHIN_DAYS - REMINDED_AFTER_DAYS}::int <= d.today)`

function inPartnership({ now }: Scope): Prisma.Sql {
  return sql`join partnership pa on pa.id = x.partnership_id
    cross join lateral (select (${now}::timestamptz at time zone pa.time_zone)::date as today) d`
}
