import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'
import { tellAll } from './tell.ts'

const { sql } = Prisma

/** So many days before it is due. */
const SOON = 3
/** What was forgotten for longer, such as by a platform that stood still, is no news any more. */
const LATE = 7

/**
 * Tells, once each, what is due within three days and what was due until yesterday, of steps and
 * assignments of tracks that are under way, by the days of each partnership's zone.
 * @returns how many people were told, and how many mails of it wait in the outbox
 */
export async function remindOfDueDates(scope: Writing<Scope<'job'>>) {
  const soon = await tellAll(scope, 'due-soon', dueBetween(scope, 'due-soon', 1, SOON))
  const late = await tellAll(scope, 'overdue', dueBetween(scope, 'overdue', -LATE, -1))
  return { reminders: soon.told + late.told, mailed: soon.mailed + late.mailed }
}

/** A date that moves is due anew, so the day stands in the key. */
function dueBetween({ now }: Scope, kind: string, first: number, last: number): Prisma.Sql {
  // No zone is more than a day from UTC: the index finds what each partnership's own day decides.
  const nearly = sql`due_on between (${now}::timestamptz)::date + ${first - 1}::int
    and (${now}::timestamptz)::date + ${last + 1}::int`
  return sql`
    select due.track_id, due.step_id, due.subject_id, due.once_key, day.today
    from (
      select track_id, id as step_id, null::uuid as subject_id, due_on,
        ${`${kind}:`} || id || ':' || due_on as once_key
      from step where ${nearly} and state in ('open', 'in-progress', 'changes-requested')
      union all
      select track_id, step_id, id, due_on, ${`${kind}:`} || id || ':' || due_on
      from resource_assignment where ${nearly} and state in ('assigned', 'opened')
    ) due
    join track under_way on under_way.id = due.track_id and under_way.state = 'active'
    join partnership pa on pa.id = under_way.partnership_id
    cross join lateral (select (${now}::timestamptz at time zone pa.time_zone)::date as today) day
    where due.due_on between day.today + ${first}::int and day.today + ${last}::int
      and not exists (select from notification told
        where told.track_id = due.track_id and told.once_key = due.once_key)`
}
