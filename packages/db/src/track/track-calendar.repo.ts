import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { TrackState } from '@traject/domain/track/track-state'
import { Prisma } from '../generated/client.ts'
import type { Scope } from '../scope.ts'

const { sql } = Prisma

/** A track that the calendar may move, by the day it is in its partnership. */
export interface CalendarTrack {
  id: string
  partnershipId: string
  state: TrackState
  language: Language
  startsOn: IsoDate
  /** The day on which it came into its state. */
  since: IsoDate
  followUpUntil: IsoDate | null
  followUpMonths: number
  today: IsoDate
}

/** Up to `limit` ids of tracks whose day has come, after `after`. */
export async function dueTracks(
  scope: Scope<'job'>,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  const further = after ? sql`and t.id > ${after}::uuid` : sql``
  const rows = await scope.connection.$queryRaw<{ id: string }[]>`
    select t.id from track t ${inPartnership(scope)}
    where t.state in ('agreed', 'completed', 'stopped', 'follow-up') and ${hasCome} ${further}
    order by t.id limit ${limit}::int`
  return rows.map(({ id }) => id)
}

/**
 * Takes one of them until the transaction ends; nothing where somebody else has it, or where it was
 * moved meanwhile.
 */
export async function takeDueTrack(scope: Scope<'job'>, id: string): Promise<CalendarTrack | null> {
  const rows = await scope.connection.$queryRaw<CalendarTrack[]>`
    select t.id, t.partnership_id as "partnershipId", t.state::text as state,
      t.language::text as language, t.starts_on::text as "startsOn",
      (t.state_since at time zone pa.time_zone)::date::text as since,
      t.follow_up_until::text as "followUpUntil", pa.follow_up_months as "followUpMonths",
      d.today::text as today
    from track t ${inPartnership(scope)}
    where t.id = ${id}::uuid and ${hasCome}
    for no key update of t skip locked`
  return rows[0] ?? null
}

function inPartnership({ now }: Scope): Prisma.Sql {
  return sql`join partnership pa on pa.id = t.partnership_id
    cross join lateral (select (${now} at time zone pa.time_zone)::date as today) d`
}

/** The first day of a track, the day after it ended, the day after its follow-up. */
const hasCome = sql`case t.state
  when 'agreed' then t.starts_on <= d.today
  when 'completed' then (t.state_since at time zone pa.time_zone)::date < d.today
  when 'stopped' then (t.state_since at time zone pa.time_zone)::date < d.today
  when 'follow-up' then t.follow_up_until < d.today
  else false end`
