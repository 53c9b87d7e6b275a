import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { SmeRole } from '@traject/domain/partnership/side'
import type { CoachRole } from '@traject/domain/policy/may-read'
import { Prisma } from '../generated/client.ts'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { standing, type TrackFacts } from '../track/track-facts.repo.ts'
import { inForceOn, smeName, stepText, trackTitle } from '../track/track-sql.ts'

const { sql } = Prisma

interface Dates {
  from: IsoDate
  until: IsoDate | null
}

interface StepFace {
  title: string
  language: Language
}

export interface TrackCoach extends Dates {
  id: string
  personId: string
  personName: string
  organisationId: string
  organisationName: string
  role: CoachRole
  /** He still acts for that house, and it has a seat: without both, he reads nothing. */
  holds: boolean
  /** A guest's steps, as far as the reader reads them. */
  steps: StepFace[]
  /** How many further ones. */
  furtherSteps: number
}

export interface CoachProposalRow extends Dates {
  id: string
  personName: string
  organisationName: string
  role: CoachRole
  byPersonId: string
  byName: string
  byOrganisationName: string
  /** Empty to who reads a summary alone, unless he wrote it. */
  reason: string
  language: Language
  steps: StepFace[]
}

export interface TrackPeople {
  facts: TrackFacts
  title: string
  language: Language
  smeName: string
  houseName: string
  /** Whom the coach named, while the company has not answered. */
  contactName: string | null
  /** In force or to come. */
  coaches: TrackCoach[]
  /** Those of the responsible house: they read the summary. */
  coordinators: ({ personName: string } & Dates)[]
  /** None where the reader may not know them. */
  company: ({ personName: string; role: SmeRole } & Dates)[] | null
  /** Those that wait for the company's answer. */
  proposals: CoachProposalRow[]
}

/** Who can see a track, now and later, in one statement. */
export async function findTrackPeople(
  scope: TenantScope,
  id: string,
  reader: Language,
): Promise<TrackPeople | null> {
  const { actor, partnershipId } = scope
  const { today } = actor
  const rows = await scope.connection.$queryRaw<{ view: TrackPeople }[]>`
    select json_build_object('facts', ${standing(scope)}, 'title', title.title,
      'language', title.language, 'smeName', ${smeName(actor)}, 'houseName', responsible.name,
      'contactName', case when ${actor.kind} = 'professional' and access.whole
        then t.contact_name end,
      'coaches', coalesce((
        select json_agg(json_build_object('id', ca.id, 'personId', ca.person_id,
          'personName', p.name, 'organisationId', o.id, 'organisationName', o.name,
          'role', ca.role, 'from', ca.from_date::text, 'until', ca.until_date::text,
          'holds', ${acts(today)}, 'steps', coalesce(given.steps, '[]'),
          'furtherSteps', coalesce(given.further, 0)) order by ca.role, ca.from_date, p.name)
        from coach_assignment ca join person p on p.id = ca.person_id
        join organisation o on o.id = ca.organisation_id
        left join lateral (${stepsOf(reader, sql`coach_assignment_step`, sql`coach_assignment_id = ca.id`)})
          given on true
        where ca.track_id = t.id and coalesce(ca.until_date >= ${today}::date, true)), '[]'),
      'coordinators', coalesce((
        select json_agg(json_build_object('personName', p.name, 'from', a.from_date::text,
          'until', a.until_date::text) order by a.from_date, p.name)
        from affiliation a join person p on p.id = a.person_id
        where a.partnership_id = t.partnership_id and a.role = 'coordinator'
          and a.organisation_id = t.responsible_organisation_id
          and coalesce(a.until_date >= ${today}::date, true)), '[]'),
      'company', case when ${companyIsNamed(scope)} then coalesce((
        select json_agg(json_build_object('personName', p.name, 'role', m.role,
          'from', m.from_date::text, 'until', m.until_date::text)
          order by m.role, p.name collate "und-x-icu")
        from sme_membership m join person p on p.id = m.person_id
        where m.partnership_id = t.partnership_id and m.sme_id = t.sme_id
          and coalesce(m.until_date >= ${today}::date, true)), '[]') end,
      'proposals', case when access.whole or access.summary then coalesce((
        select json_agg(json_build_object('id', c.id, 'personName', p.name,
          'organisationName', o.name, 'role', c.role, 'from', c.from_date::text,
          'until', c.until_date::text, 'byPersonId', by_person.id, 'byName', by_person.name,
          'byOrganisationName', by_house.name, 'language', c.language,
          'reason', case when access.whole or ${isProposer(scope)} then c.reason else '' end,
          'steps', coalesce(given.steps, '[]')) order by c.created_at, c.id)
        from coach_proposal c join person p on p.id = c.person_id
        join organisation o on o.id = c.organisation_id
        join person by_person on by_person.id = c.by_person_id
        join organisation by_house on by_house.id = c.by_organisation_id
        left join lateral (${stepsOf(reader, sql`coach_proposal_step`, sql`coach_proposal_id = c.id`)})
          given on true
        where c.track_id = t.id and c.state = 'proposed'), '[]') else '[]' end) as view
    from track t join sme e on e.id = t.sme_id
    join organisation responsible on responsible.id = t.responsible_organisation_id
    ${trackTitle(reader)} ${trackAccess(actor)}
    where t.id = ${id}::uuid and t.partnership_id = ${partnershipId}::uuid and ${readsAnything}`
  return rows[0]?.view ?? null
}

/** Whether the reader wrote coach proposal `c`, for the house that he acts for. */
function isProposer({ actor }: TenantScope): Prisma.Sql {
  if (actor.kind !== 'professional') return sql`false`
  return sql`c.by_person_id = ${actor.personId}::uuid
    and c.by_organisation_id = ${actor.organisationId}::uuid`
}

/** The titles of a guest's steps that the reader reads, and how many he does not. */
function stepsOf(reader: Language, table: Prisma.Sql, his: Prisma.Sql): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('title', text.title, 'language', text.language)
        order by s.position) filter (where known) as steps,
      count(*) filter (where not known)::int as further
    from ${table} g join step s on s.id = g.step_id ${stepText(reader)}
    cross join lateral (
      select access.whole or access.summary or s.id = any(access.step_ids) as known) read
    where g.${his}`
}

/** Whether coach assignment `ca` is of somebody who acts for that house today. */
function acts(today: IsoDate): Prisma.Sql {
  return sql`(exists (
      select from affiliation a
      where a.partnership_id = ca.partnership_id and a.person_id = ca.person_id
        and a.organisation_id = ca.organisation_id and ${inForceOn(today, sql`a`)})
    and exists (
      select from partner_seat s
      where s.partnership_id = ca.partnership_id and s.organisation_id = ca.organisation_id
        and ${inForceOn(today, sql`s`)}))`
}

/** Its people know each other; its coaches know them once it has agreed; a summary names nobody. */
function companyIsNamed({ actor }: TenantScope): Prisma.Sql {
  if (actor.kind === 'sme') return sql`true`
  return sql`t.state not in ('proposed', 'declined')
    and (access.whole or access.step_ids <> '{}')`
}
