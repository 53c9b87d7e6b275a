import {
  NOTIFICATION_KINDS,
  type NotificationKind,
  type Told,
} from '@traject/domain/notification/kinds'
import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'

const { sql } = Prisma

export interface News {
  kind: NotificationKind
  /** Fewer than the kind is for. */
  to?: Told
  trackId: string
  /** The step it is about; a guest is told of his own steps only. */
  stepId?: string | undefined
  /** The assignment, submission, message, event or proposal. */
  subjectId?: string | undefined
  /** The day it is in the partnership. */
  today: string
}

/**
 * Writes down who is told of what happened on a track, in the transaction of the act: ids only, and
 * never to whoever did it. How each is mailed follows his own choice, else what is usual for the kind;
 * what is mailed at once waits in the outbox from here on, so the caller nudges.
 */
export async function tell(scope: Writing<Scope>, news: News): Promise<void> {
  const { kind, to, trackId, stepId = null, subjectId = null, today } = news
  const about = sql`select ${trackId}::uuid as track_id, ${stepId}::uuid as step_id,
    ${subjectId}::uuid as subject_id, null::text as once_key, ${today}::date as today`
  await tellAll(scope, kind, about, to)
}

/**
 * Tells of all that `about` selects, rows of (track_id, step_id, subject_id, once_key, today). What
 * carries a key is told to each person once, however often and by how many it is told.
 * @returns how many were told, and how many mails of it wait in the outbox
 */
export async function tellAll(
  scope: Writing<Scope>,
  kind: NotificationKind,
  about: Prisma.Sql,
  to: Told = NOTIFICATION_KINDS[kind].to,
): Promise<{ told: number; mailed: number }> {
  const { mail } = NOTIFICATION_KINDS[kind]
  const by = scope.actor?.personId ?? null
  const smes = to === 'coaches' ? NOBODY : PEOPLE
  const coaches = to === 'sme' ? NOBODY : COACHES
  const rows = await scope.connection.$queryRaw<{ told: number; mailed: number }[]>`
    with told as (
      insert into notification (id, partnership_id, person_id, organisation_id, sme_id, kind,
        track_id, step_id, subject_id, by_person_id, created_at, once_key, mail)
      select gen_random_uuid(), t.partnership_id, who.person_id, who.organisation_id, who.sme_id,
        ${kind}, t.id, about.step_id, about.subject_id, ${by}::uuid, ${scope.now}::timestamptz,
        about.once_key, coalesce(chosen.mode::text,
          case when who.sme_id is null then ${mail.coaches} else ${mail.sme} end)::notification_mail
      from (${about}) about join track t on t.id = about.track_id
      cross join lateral (${smes} union ${coaches}) who
      left join notification_preference chosen
        on chosen.person_id = who.person_id and chosen.kind = ${kind}
      where who.person_id is distinct from ${by}::uuid
      on conflict (person_id, once_key) do nothing
      returning id, person_id, mail
    ), waiting as (
      insert into outbox (id, kind, person_id, subject_id, next_at, created_at)
      select gen_random_uuid(), 'notification', person_id, id,
        ${scope.now}::timestamptz, ${scope.now}::timestamptz
      from told where mail = 'at-once'
    )
    select count(*)::int as told, (count(*) filter (where mail = 'at-once'))::int as mailed
    from told`
  return rows[0] ?? { told: 0, mailed: 0 }
}

const NOBODY = sql`select null::uuid as person_id, null::uuid as organisation_id, null::uuid as sme_id
  where false`

/** The company's people of today. */
const PEOPLE = sql`
  select m.person_id, null::uuid as organisation_id, m.sme_id from sme_membership m
  where m.partnership_id = t.partnership_id and m.sme_id = t.sme_id
    and m.from_date <= about.today and coalesce(m.until_date >= about.today, true)`

/** Today's coaches who still act for their house; guests where it is about a step of theirs. */
const COACHES = sql`
  select ca.person_id, ca.organisation_id, null::uuid as sme_id from coach_assignment ca
  where ca.track_id = t.id
    and ca.from_date <= about.today and coalesce(ca.until_date >= about.today, true)
    and (ca.role <> 'guest' or exists (select from coach_assignment_step cs
      where cs.coach_assignment_id = ca.id and cs.step_id = about.step_id))
    and exists (select from affiliation f where f.person_id = ca.person_id
      and f.partnership_id = t.partnership_id and f.organisation_id = ca.organisation_id
      and f.from_date <= about.today and coalesce(f.until_date >= about.today, true))
    and exists (select from partner_seat seat where seat.partnership_id = t.partnership_id
      and seat.organisation_id = ca.organisation_id
      and seat.from_date <= about.today and coalesce(seat.until_date >= about.today, true))`
