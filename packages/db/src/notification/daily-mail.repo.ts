import type { Scope, Writing } from '../scope.ts'

/** When the day's mail is written, in the partnership's zone. */
const HOUR = 7

/**
 * Puts each person's mail of the day into the outbox, from seven o'clock on in the partnership's zone:
 * once a day, whatever is restarted and however many processes do it, and only where something that
 * was told before then was not seen yet. One statement, so that nothing is half done.
 * @returns how many mails wait now
 */
export async function enqueueDailyMails(scope: Writing<Scope<'job'>>): Promise<number> {
  const { connection, now } = scope
  const rows = await connection.$queryRaw<{ mails: number }[]>`
    with due as (
      select n.person_id, min(day.today) as today
      from notification n join partnership pa on pa.id = n.partnership_id
      cross join lateral (
        select (${now}::timestamptz at time zone pa.time_zone)::date as today) day
      cross join lateral (
        select (day.today + make_interval(hours => ${HOUR}::int)) at time zone pa.time_zone as begins
      ) morning
      where n.mail = 'daily' and n.seen_at is null
        and morning.begins <= ${now}::timestamptz and n.created_at <= morning.begins
      group by n.person_id
    ), made as (
      insert into notification_digest (id, person_id, day, created_at)
      select gen_random_uuid(), person_id, today, ${now}::timestamptz from due
      on conflict (person_id, day) do nothing
      returning id, person_id
    ), taken as (
      update notification n set mail = 'told', digest_id = made.id
      from made where n.person_id = made.person_id and n.mail = 'daily' and n.seen_at is null
    ), waiting as (
      insert into outbox (id, kind, person_id, subject_id, next_at, created_at)
      select gen_random_uuid(), 'digest', person_id, id,
        ${now}::timestamptz, ${now}::timestamptz from made
    )
    select count(*)::int as mails from made`
  return rows[0]?.mails ?? 0
}
