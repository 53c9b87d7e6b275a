import { NOTIFICATION_KINDS, type NotificationKind } from '@traject/domain/notification/kinds'
import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'

const { sql } = Prisma

export interface News {
  kind: NotificationKind
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
 * never to whoever did it. How each is mailed follows his own choice, else what is usual for the kind.
 */
export async function tell(scope: Writing<Scope>, news: News): Promise<void> {
  const { kind, trackId, stepId = null, subjectId = null, today } = news
  const { to, mail } = NOTIFICATION_KINDS[kind]
  const by = scope.actor?.personId ?? null
  const smes = to === 'coaches' ? NOBODY : people(today)
  const coaches = to === 'sme' ? NOBODY : coachesOf(today, stepId)
  await scope.connection.$executeRaw`
    insert into notification (id, partnership_id, person_id, organisation_id, sme_id, kind, track_id,
      step_id, subject_id, by_person_id, created_at, mail)
    select gen_random_uuid(), t.partnership_id, told.person_id, told.organisation_id, told.sme_id,
      ${kind}, t.id, ${stepId}::uuid, ${subjectId}::uuid, ${by}::uuid, ${scope.now}::timestamptz,
      coalesce(chosen.mode::text, case when told.sme_id is null then ${mail.coaches} else ${mail.sme} end
      )::notification_mail
    from track t cross join lateral (${smes} union ${coaches}) told
    left join notification_preference chosen
      on chosen.person_id = told.person_id and chosen.kind = ${kind}
    where t.id = ${trackId}::uuid and told.person_id is distinct from ${by}::uuid`
}

const NOBODY = sql`select null::uuid as person_id, null::uuid as organisation_id, null::uuid as sme_id
  where false`

/** The company's people of today. */
function people(today: string): Prisma.Sql {
  return sql`
    select m.person_id, null::uuid as organisation_id, m.sme_id from sme_membership m
    where m.partnership_id = t.partnership_id and m.sme_id = t.sme_id
      and m.from_date <= ${today}::date and coalesce(m.until_date >= ${today}::date, true)`
}

/** Today's coaches; guests where it is about a step of theirs. */
function coachesOf(today: string, stepId: string | null): Prisma.Sql {
  return sql`
    select ca.person_id, ca.organisation_id, null::uuid as sme_id from coach_assignment ca
    where ca.track_id = t.id
      and ca.from_date <= ${today}::date and coalesce(ca.until_date >= ${today}::date, true)
      and (ca.role <> 'guest' or exists (select from coach_assignment_step cs
        where cs.coach_assignment_id = ca.id and cs.step_id = ${stepId}::uuid))`
}
