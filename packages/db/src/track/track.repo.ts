import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { CoachRole } from '@traject/domain/policy/may-read'
import type { StepState } from '@traject/domain/track/move-step'
import type { TrackState } from '@traject/domain/track/track-state'
import { Prisma } from '../generated/client.ts'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { type Agreement, agreementOf } from './track-agreement-sql.ts'
import { smeName, stepText, trackTitle } from './track-sql.ts'

const { sql } = Prisma

export interface TrackRow {
  id: string
  title: string
  /** The title's: the reader's, or the source's where he has none. */
  language: Language
  state: TrackState
  /** To professionals, what the coach typed until the company agreed. */
  smeName: string
}

export interface TrackView extends TrackRow {
  startsOn: IsoDate
  responsibleName: string
  access: { whole: boolean; summary: boolean }
  /** What is to be said of the company's answer, while there is none or where it declined. */
  agreement: Agreement | null
  coaches: { personName: string; organisationName: string; role: CoachRole }[]
  /** All steps, or those a guest was let into. */
  steps: {
    id: string
    position: number
    title: string
    language: Language
    state: StepState
    optional: boolean
    dueOn: IsoDate | null
  }[]
}

/** The tracks of which the actor may read anything at all. */
export function listTracks(scope: TenantScope, reader: Language): Promise<TrackRow[]> {
  return scope.connection.$queryRaw<TrackRow[]>`
    select t.id, title.title, title.language::text as language, t.state::text as state,
      ${smeName(scope.actor)} as "smeName"
    from track t join sme e on e.id = t.sme_id ${trackTitle(reader)} ${trackAccess(scope.actor)}
    where t.partnership_id = ${scope.partnershipId}::uuid and ${readsAnything}
    order by ${smeName(scope.actor)} collate "und-x-icu", t.id`
}

/** One track as far as the actor may read it, or nothing. */
export async function findTrack(
  scope: TenantScope,
  id: string,
  reader: Language,
): Promise<TrackView | null> {
  const rows = await scope.connection.$queryRaw<{ view: TrackView }[]>`
    select json_build_object(
      'id', t.id, 'title', title.title, 'language', title.language, 'state', t.state,
      'smeName', ${smeName(scope.actor)}, 'startsOn', t.starts_on::text, 'responsibleName', o.name,
      'access', json_build_object('whole', access.whole, 'summary', access.summary),
      'agreement', ${agreementOf(scope.actor)},
      'coaches', coalesce((${coachesOn(scope.actor.today)}), '[]'),
      'steps', coalesce((
        select json_agg(json_build_object('id', s.id, 'position', s.position, 'title', text.title,
          'language', text.language, 'state', s.state, 'optional', s.optional,
          'dueOn', s.due_on::text) order by s.position)
        from step s ${stepText(reader)} where s.track_id = t.id
          and (access.whole or access.summary or s.id = any(access.step_ids))), '[]')) as view
    from track t join sme e on e.id = t.sme_id
    join organisation o on o.id = t.responsible_organisation_id
    ${trackTitle(reader)} ${trackAccess(scope.actor)}
    where t.id = ${id}::uuid and t.partnership_id = ${scope.partnershipId}::uuid
      and ${readsAnything}`
  return rows[0]?.view ?? null
}

function coachesOn(today: IsoDate): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('personName', p.name, 'organisationName', co.name,
      'role', ca.role) order by ca.role, p.name)
    from coach_assignment ca join person p on p.id = ca.person_id
    join organisation co on co.id = ca.organisation_id
    where ca.track_id = t.id and ca.from_date <= ${today}::date
      and coalesce(ca.until_date >= ${today}::date, true)`
}
