import type { IsoDate } from '@traject/domain/calendar/date'
import type { Week } from '@traject/domain/calendar/week'
import type { HomeStep, HomeTrack } from '@traject/domain/home/home-track'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { CoachRole } from '@traject/domain/policy/may-read'
import { Prisma } from '../generated/client.ts'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { smeName, trackTitle } from '../track/track-sql.ts'

const { sql } = Prisma

export interface HomeStepRow extends HomeStep {
  /** Of those steps only that a home names: see `namedIn`. */
  title: string | null
  language: Language | null
  /** Of the house whose turn it is. */
  side: Side | null
}

export interface HomeTrackRow extends HomeTrack<HomeStepRow> {
  title: string
  language: Language
  smeName: string
  /** Not of a company that has not agreed. */
  city: string | null
  side: Side | null
  /** As what the actor coaches it today; none where he reads a summary only. */
  role: CoachRole | null
  /** Whether anybody coaches it whole today. */
  isCoached: boolean
}

/** The time zone of the partnership, and the sides of its houses: before the statement of a home. */
export function around({ partnershipId, actor }: TenantScope): Prisma.Sql {
  return sql`
    here as materialized (select time_zone from partnership where id = ${partnershipId}::uuid),
    seats as materialized (
      select distinct on (organisation_id) organisation_id, side from partner_seat
      where partnership_id = ${partnershipId}::uuid and from_date <= ${actor.today}::date
      order by organisation_id, from_date desc)`
}

/** The day of a moment, in the partnership. */
export function dayOf(moment: Prisma.Sql): Prisma.Sql {
  return sql`((${moment}) at time zone (select time_zone from here))::date::text`
}

/** Whether a dated row `name` holds today. */
export function inForce(name: Prisma.Sql, today: IsoDate): Prisma.Sql {
  return sql`${name}.from_date <= ${today}::date and coalesce(${name}.until_date >= ${today}::date, true)`
}

interface Asked {
  ids: Prisma.Sql
  /** Of which rows `s` of step the words `words` are read. */
  named: Prisma.Sql
  /** Further pairs of name and value, each after a comma. */
  ofTrack?: Prisma.Sql
  ofStep?: Prisma.Sql
}

/**
 * The tracks among `ids` (a query of `track_id`) of which the actor reads anything, as JSON, by the name
 * of the company. What was declined or closed is put away.
 */
export function homeTracks(
  scope: TenantScope,
  reader: Language,
  { ids, named, ofTrack = sql``, ofStep = sql`` }: Asked,
): Prisma.Sql {
  const { actor, partnershipId } = scope
  const isAgreed = sql`t.state not in ('proposed', 'declined')`
  return sql`
    select json_agg(json_build_object(
      'id', t.id, 'title', title.title, 'language', title.language, 'state', t.state,
      'since', ${dayOf(sql`t.state_since`)}, 'startsOn', t.starts_on::text,
      'movedOn', ${dayOf(sql`t.moved_at`)}, 'smeName', ${smeName(actor)},
      'city', case when ${isAgreed} then profile.city end,
      'side', case when ${isAgreed} then profile.side end,
      'role', (select ca.role from coach_assignment ca
        where ca.track_id = t.id and ca.person_id = ${actor.personId}::uuid
          and ca.organisation_id = ${organisationOf(actor)}::uuid
          and ${inForce(sql`ca`, actor.today)} order by ca.role limit 1),
      'isCoached', (select true from coach_assignment ca where ca.track_id = t.id
        and ca.role <> 'guest' and ${inForce(sql`ca`, actor.today)} limit 1) is not null,
      'steps', coalesce((${steps(reader, named, ofStep)}), '[]') ${ofTrack})
      order by ${smeName(actor)} collate "und-x-icu", t.id)
    from track t join sme e on e.id = t.sme_id
    left join sme_profile profile
      on profile.partnership_id = t.partnership_id and profile.sme_id = t.sme_id
    ${trackTitle(reader)} ${trackAccess(actor)}
    where t.id in (${ids}) and t.partnership_id = ${partnershipId}::uuid
      and t.state not in ('declined', 'closed') and ${readsAnything}`
}

function organisationOf(actor: TenantScope['actor']): string | null {
  return actor.kind === 'professional' ? actor.organisationId : null
}

function steps(reader: Language, named: Prisma.Sql, ofStep: Prisma.Sql): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('id', s.id, 'state', s.state,
      'since', ${dayOf(sql`s.state_since`)}, 'optional', s.optional, 'dueOn', s.due_on::text,
      'side', seats.side, 'title', words.title, 'language', words.language ${ofStep}) order by s.position)
    from (
      select step.*, row_number() over (
        partition by step.state, step.optional order by step.position) as nth
      from step where step.track_id = t.id
        and (access.whole or access.summary or step.id = any(access.step_ids))) s
    left join seats
      on seats.organisation_id = coalesce(s.organisation_id, t.responsible_organisation_id)
    left join lateral (
      select title, language, instructions from step_text where step_id = s.id and ${named}
      order by language = ${reader}::language desc, language = s.language desc, language
      limit 1) words on true`
}

/**
 * Steps whose words are read: what was handed in, what is due this week, and the first of each state,
 * for the rule of the next step chooses none but a first. The words of the others would cost as much
 * as all the rest of the statement.
 */
export function namedIn({ monday, sunday }: Week): Prisma.Sql {
  return sql`(s.state = 'submitted' or s.nth = 1 and s.state not in ('done', 'skipped')
    or s.due_on between ${monday}::date and ${sunday}::date)`
}
