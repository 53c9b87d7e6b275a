import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { SmePerson } from '@traject/domain/policy/actor'
import type { CoachRole } from '@traject/domain/policy/may-read'
import { Prisma } from '../generated/client.ts'
import { readsAnything, trackAccess, visibleTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { around, type HomeStepRow, type HomeTrackRow, homeTracks, inForce } from './home-sql.ts'

const { sql } = Prisma

export interface OwnStepRow extends HomeStepRow {
  title: string
  language: Language
  /** Markdown; of the first step of each state only. */
  instructions: string | null
  /** What a coach asked for, where a change was asked. */
  asked: { reason: string; language: Language } | null
  /** The house whose turn it is. */
  organisationId: string
  houseName: string
  moduleId: string | null
}

export interface OwnTrackRow extends Omit<HomeTrackRow, 'steps'> {
  responsibleName: string
  steps: OwnStepRow[]
  modules: { id: string; title: string; language: Language }[]
  coaches: {
    organisationId: string
    houseName: string
    role: CoachRole
    stepIds: string[]
  }[]
  proposedCoaches: {
    id: string
    personName: string
    houseName: string
    from: IsoDate
    until: IsoDate | null
    reason: string
    language: Language
  }[]
}

export interface AssignedRow {
  id: string
  trackId: string
  /** None of the three where the company may not see what it was given. */
  title: string | null
  language: Language | null
  ownerName: string | null
  byHouse: string
  reason: string
  reasonLanguage: Language
  dueOn: IsoDate | null
  state: 'assigned' | 'opened'
}

interface SmeHomeRow {
  tracks: OwnTrackRow[]
  assigned: AssignedRow[]
}

/** All that the home of a company's people shows, in one statement. */
export async function findSmeHome(
  scope: TenantScope,
  actor: SmePerson,
  reader: Language,
): Promise<SmeHomeRow> {
  const tracks = homeTracks(scope, reader, {
    ids: sql`select id from track where sme_id = ${actor.smeId}::uuid`,
    named: sql`true`,
    ofTrack: sql`, 'responsibleName', (
        select name from organisation where id = t.responsible_organisation_id),
      'modules', coalesce((${modules(reader)}), '[]'),
      'coaches', coalesce((${coaches(actor.today)}), '[]'),
      'proposedCoaches', coalesce((${proposedCoaches}), '[]')`,
    ofStep: sql`, 'instructions', case when s.nth = 1 then words.instructions end,
      'asked', case when s.state = 'changes-requested' then (
        select json_build_object('reason', te.reason, 'language', te.language)
        from track_event te where te.step_id = s.id and te.move = 'ask-for-change'
        order by te.at desc limit 1) end,
      'moduleId', s.module_id,
      'organisationId', coalesce(s.organisation_id, t.responsible_organisation_id),
      'houseName', (select name from organisation
        where id = coalesce(s.organisation_id, t.responsible_organisation_id))`,
  })
  const rows = await scope.connection.$queryRaw<{ view: SmeHomeRow }[]>`
    with ${around(scope)}
    select json_build_object('tracks', coalesce((${tracks}), '[]'),
      'assigned', coalesce((${assigned(actor, reader)}), '[]')) as view`
  return rows[0]?.view ?? { tracks: [], assigned: [] }
}

function modules(reader: Language): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('id', m.id, 'title', text.title, 'language', text.language))
    from track_module m join lateral (
      select title, language from track_module_text where module_id = m.id
      order by language = ${reader}::language desc, language = m.language desc, language
      limit 1) text on true
    where m.track_id = t.id`
}

function coaches(today: IsoDate): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('organisationId', o.id, 'houseName', o.name, 'role', ca.role,
      'stepIds', array(select step_id from coach_assignment_step where coach_assignment_id = ca.id))
      order by ca.role, ca.from_date, ca.id)
    from coach_assignment ca join organisation o on o.id = ca.organisation_id
    where ca.track_id = t.id and ${inForce(sql`ca`, today)}`
}

const proposedCoaches = sql`
  select json_agg(json_build_object('id', cp.id, 'personName', p.name, 'houseName', o.name,
    'from', cp.from_date::text, 'until', cp.until_date::text, 'reason', cp.reason,
    'language', cp.language) order by cp.created_at, cp.id)
  from coach_proposal cp join person p on p.id = cp.person_id
  join organisation o on o.id = cp.organisation_id
  where cp.track_id = t.id and cp.state = 'proposed'`

/** What was given and is not done yet: what is due first, then as the steps follow. */
function assigned(actor: SmePerson, reader: Language): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('id', ra.id, 'trackId', t.id, 'title', face.title,
      'language', face.language, 'ownerName', face.owner, 'byHouse', house.name,
      'reason', ra.reason, 'reasonLanguage', ra.language, 'dueOn', ra.due_on::text,
      'state', ra.state) order by ra.due_on nulls last, s.position, ra.created_at, ra.id)
    from track t join resource_assignment ra on ra.track_id = t.id
    left join step s on s.id = ra.step_id
    join item i on i.id = ra.item_id
    join organisation house on house.id = ra.by_organisation_id
    left join lateral (
      select title, language, (
        select name from organisation where id = i.owner_organisation_id) as owner
      from item_text where item_id = i.id and ${visibleTo(actor)}
      order by language = ${reader}::language desc, language = i.source_language desc, language
      limit 1) face on true
    ${trackAccess(actor)}
    where ${readsAnything} and t.sme_id = ${actor.smeId}::uuid and t.partnership_id = ${actor.partnershipId}::uuid
      and t.state not in ('declined', 'closed') and ra.state in ('assigned', 'opened')`
}
