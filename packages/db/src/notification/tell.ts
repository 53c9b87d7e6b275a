import {
  NOTIFICATION_KINDS,
  type NotificationKind,
  type Told,
} from '@traject/domain/notification/kinds'
import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'
import { NOBODY, writeTold } from './write-told.ts'

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

/** Tells of what happened on a track, as `writeTold` has it; the caller nudges. */
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
  const smes = to === 'coaches' ? NOBODY : PEOPLE
  const coaches = to === 'sme' ? NOBODY : COACHES
  return writeTold(
    scope,
    kind,
    sql`select t.partnership_id, who.*, t.id as track_id, about.step_id,
        null::uuid as introduction_id, about.subject_id, about.once_key
      from (${about}) about join track t on t.id = about.track_id
      cross join lateral (${smes} union ${coaches}) who`,
  )
}

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
