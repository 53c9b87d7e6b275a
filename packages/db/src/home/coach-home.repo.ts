import type { IsoDate } from '@traject/domain/calendar/date'
import type { Week } from '@traject/domain/calendar/week'
import type { Language } from '@traject/domain/language/language'
import type { Professional } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { around, dayOf, type HomeTrackRow, homeTracks, inForce, namedIn } from './home-sql.ts'

const { sql } = Prisma

export interface CoachedTrackRow extends HomeTrackRow {
  /** Given to the company, not done yet, and due in the week. */
  dueResources: {
    id: string
    /** None where the coach has no key of his own to it: a resource of another house. */
    title: string | null
    language: Language | null
    dueOn: IsoDate
  }[]
  /** Further coaches whom the company was asked about and has not answered. */
  proposedCoaches: { id: string; personName: string; organisationName: string; since: IsoDate }[]
}

/** All that a coach's home shows, in one statement that begins at his own assignments. */
export async function findCoachHome(
  scope: TenantScope,
  actor: Professional,
  reader: Language,
  week: Week,
): Promise<CoachedTrackRow[]> {
  const ofTrack = sql`, 'dueResources', coalesce((${dueResources(actor, reader, week)}), '[]'),
    'proposedCoaches', coalesce((${proposedCoaches}), '[]')`
  const asked = { ids: sql`select track_id from mine`, named: namedIn(week), ofTrack }
  const rows = await scope.connection.$queryRaw<{ view: CoachedTrackRow[] }[]>`
    with ${around(scope)}, mine as materialized (${coachedBy(actor)})
    select coalesce((${homeTracks(scope, reader, asked)}), '[]') as view`
  return rows[0]?.view ?? []
}

/** The tracks that somebody coaches today, by the index over his own assignments. */
export function coachedBy(actor: Professional): Prisma.Sql {
  return sql`
    select ca.track_id from coach_assignment ca
    where ca.partnership_id = ${actor.partnershipId}::uuid and ca.person_id = ${actor.personId}::uuid
      and ca.organisation_id = ${actor.organisationId}::uuid and ${inForce(sql`ca`, actor.today)}`
}

/** A guest is told of his steps only. */
function dueResources(actor: Professional, reader: Language, { monday, sunday }: Week): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('id', ra.id, 'title', face.title, 'language', face.language,
      'dueOn', ra.due_on::text) order by ra.due_on, ra.id)
    from resource_assignment ra join item i on i.id = ra.item_id
    left join lateral (
      select title, language from item_text where item_id = i.id and ${visibleTo(actor)}
      order by language = ${reader}::language desc, language = i.source_language desc, language
      limit 1) face on true
    where ra.track_id = t.id and ra.state in ('assigned', 'opened')
      and ra.due_on between ${monday}::date and ${sunday}::date
      and (access.whole or ra.step_id = any(access.step_ids))`
}

const proposedCoaches = sql`
  select json_agg(json_build_object('id', cp.id, 'personName', p.name, 'organisationName', o.name,
    'since', ${dayOf(sql`cp.created_at`)}) order by cp.created_at, cp.id)
  from coach_proposal cp join person p on p.id = cp.person_id
  join organisation o on o.id = cp.organisation_id
  where cp.track_id = t.id and cp.state = 'proposed' and access.whole`
