import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { CoachRole } from '@traject/domain/policy/may-read'
import type { TrackState } from '@traject/domain/track/track-state'
import { Prisma } from '../generated/client.ts'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'

const { sql } = Prisma

export interface TrackRow {
  id: string
  title: string
  language: Language
  state: TrackState
  smeId: string
  smeName: string
}

export interface TrackView extends TrackRow {
  startsOn: IsoDate | null
  responsibleName: string
  access: { whole: boolean; summary: boolean }
  coaches: { personName: string; organisationName: string; role: CoachRole }[]
  /** All steps, or those a guest was let into. */
  steps: { id: string; position: number; title: string; dueOn: IsoDate | null }[]
}

/** The tracks of which the actor may read anything at all. */
export function listTracks(scope: TenantScope): Promise<TrackRow[]> {
  return scope.connection.$queryRaw<TrackRow[]>`
    select t.id, t.title, t.language, t.state, e.id as "smeId", e.name as "smeName"
    from track t join sme e on e.id = t.sme_id ${trackAccess(scope.actor)}
    where t.partnership_id = ${scope.partnershipId}::uuid and ${readsAnything}
    order by e.name collate "und-x-icu", t.id`
}

/** One track as far as the actor may read it, or nothing. */
export async function findTrack(scope: TenantScope, id: string): Promise<TrackView | null> {
  const rows = await scope.connection.$queryRaw<{ view: TrackView }[]>`
    select json_build_object(
      'id', t.id, 'title', t.title, 'language', t.language, 'state', t.state, 'smeId', e.id, 'smeName', e.name,
      'startsOn', t.starts_on::text, 'responsibleName', o.name,
      'access', json_build_object('whole', access.whole, 'summary', access.summary),
      'coaches', coalesce((${coachesOn(scope.actor.today)}), '[]'),
      'steps', coalesce((
        select json_agg(json_build_object('id', s.id, 'position', s.position, 'title', s.title,
          'dueOn', s.due_on::text) order by s.position)
        from step s where s.track_id = t.id
          and (access.whole or access.summary or s.id = any(access.step_ids))), '[]')) as view
    from track t join sme e on e.id = t.sme_id
    join organisation o on o.id = t.responsible_organisation_id
    ${trackAccess(scope.actor)}
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
