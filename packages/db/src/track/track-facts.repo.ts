import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { CoachRole, TrackAccess } from '@traject/domain/policy/may-read'
import type { StepState } from '@traject/domain/track/move-step'
import type { TrackState } from '@traject/domain/track/track-state'
import { Prisma } from '../generated/client.ts'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import type { TenantScope, Writing } from '../scope.ts'

const { sql } = Prisma

/** What every act on a track asks about first: its state, and how the actor stands to it. */
export interface TrackFacts {
  id: string
  state: TrackState
  startsOn: IsoDate
  language: Language
  revision: number
  smeId: string
  responsibleOrganisationId: string
  access: TrackAccess
  coachRole: CoachRole | null
}

export interface StepFacts {
  track: TrackFacts
  id: string
  state: StepState
  optional: boolean
  dueOn: IsoDate | null
  language: Language
  revision: number
}

/** A track of which the actor reads anything, or nothing. */
export async function findTrackFacts(scope: TenantScope, id: string): Promise<TrackFacts | null> {
  const rows = await scope.connection.$queryRaw<{ facts: TrackFacts }[]>`
    select ${trackFactsJson(scope)} as facts from track t ${trackAccess(scope.actor)}
    where t.id = ${id}::uuid and t.partnership_id = ${scope.partnershipId}::uuid
      and ${readsAnything}`
  return rows[0]?.facts ?? null
}

/** A step that the actor reads whole: his company's, his track's, or one he was let into as a guest. */
export async function findStepFacts(
  scope: TenantScope,
  trackId: string,
  stepId: string,
): Promise<StepFacts | null> {
  const rows = await scope.connection.$queryRaw<{ facts: StepFacts }[]>`
    select json_build_object('track', ${trackFactsJson(scope)}, 'id', s.id, 'state', s.state,
      'optional', s.optional, 'dueOn', s.due_on::text, 'language', s.language,
      'revision', s.revision) as facts
    from track t join step s on s.track_id = t.id ${trackAccess(scope.actor)}
    where t.id = ${trackId}::uuid and s.id = ${stepId}::uuid
      and t.partnership_id = ${scope.partnershipId}::uuid and ${readsAnything}
      and (access.whole or s.id = any(access.step_ids))`
  return rows[0]?.facts ?? null
}

/** One act on a track after another: held until the transaction ends. Read its facts after this. */
export async function lockTrack(scope: Writing<TenantScope> | TenantScope, id: string) {
  await scope.connection.$queryRaw`
    select id from track where id = ${id}::uuid
      and partnership_id = ${scope.partnershipId}::uuid for no key update`
}

/** The facts of a row `t` of track with its `access`, as JSON: for pages that ask what may be done. */
export function trackFactsJson({ actor }: TenantScope): Prisma.Sql {
  const coachRole =
    actor.kind === 'sme'
      ? sql`null`
      : sql`(select ca.role from coach_assignment ca
          where ca.track_id = t.id and ca.person_id = ${actor.personId}::uuid
            and ca.organisation_id = ${actor.organisationId}::uuid
            and ca.from_date <= ${actor.today}::date
            and coalesce(ca.until_date >= ${actor.today}::date, true)
          order by ca.role limit 1)`
  return sql`json_build_object('id', t.id, 'state', t.state, 'startsOn', t.starts_on::text,
    'language', t.language, 'revision', t.revision, 'smeId', t.sme_id,
    'responsibleOrganisationId', t.responsible_organisation_id,
    'access', json_build_object('whole', access.whole, 'summary', access.summary,
      'stepIds', access.step_ids),
    'coachRole', ${coachRole})`
}
