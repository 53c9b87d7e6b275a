import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { standing, type TrackFacts } from '../track/track-facts.repo.ts'
import { inForceOn, smeName, stepText, trackTitle } from '../track/track-sql.ts'

const { sql } = Prisma

/** Somebody who coaches for a house with a seat, by the affiliation he does it by. */
export interface CoachChoice {
  affiliationId: string
  personId: string
  personName: string
  organisationId: string
  organisationName: string
}

export interface CoachChoices {
  facts: TrackFacts
  title: string
  language: Language
  smeName: string
  houseName: string
  coaches: CoachChoice[]
  steps: { id: string; title: string; language: Language }[]
}

/** Whom one may propose for a track, and for which steps, in one statement. */
export async function findCoachChoices(
  scope: TenantScope,
  id: string,
  reader: Language,
): Promise<CoachChoices | null> {
  const { actor, partnershipId } = scope
  const rows = await scope.connection.$queryRaw<{ view: CoachChoices }[]>`
    select json_build_object('facts', ${standing(scope)}, 'title', title.title,
      'language', title.language, 'smeName', ${smeName(actor)}, 'houseName', responsible.name,
      'coaches', coalesce((
        select json_agg(${CHOICE} order by o.name collate "und-x-icu", p.name collate "und-x-icu")
        ${coachesOf(scope)}), '[]'),
      'steps', coalesce((
        select json_agg(json_build_object('id', s.id, 'title', text.title,
          'language', text.language) order by s.position)
        from step s ${stepText(reader)} where s.track_id = t.id
          and (access.whole or access.summary or s.id = any(access.step_ids))), '[]')) as view
    from track t join sme e on e.id = t.sme_id
    join organisation responsible on responsible.id = t.responsible_organisation_id
    ${trackTitle(reader)} ${trackAccess(actor)}
    where t.id = ${id}::uuid and t.partnership_id = ${partnershipId}::uuid and ${readsAnything}`
  return rows[0]?.view ?? null
}

/** The coach behind an affiliation, where it and his house's seat are in force today. */
export async function findCoach(
  scope: TenantScope,
  affiliationId: string,
): Promise<CoachChoice | null> {
  const rows = await scope.connection.$queryRaw<{ choice: CoachChoice }[]>`
    select ${CHOICE} as choice ${coachesOf(scope)} and a.id = ${affiliationId}::uuid`
  return rows[0]?.choice ?? null
}

const CHOICE = sql`json_build_object('affiliationId', a.id, 'personId', p.id, 'personName', p.name,
  'organisationId', o.id, 'organisationName', o.name)`

function coachesOf({ actor: { today }, partnershipId }: TenantScope): Prisma.Sql {
  return sql`
    from affiliation a join person p on p.id = a.person_id
    join organisation o on o.id = a.organisation_id
    where a.partnership_id = ${partnershipId}::uuid and a.role = 'coach'
      and ${inForceOn(today, sql`a`)} and exists (
        select from partner_seat seat
        where seat.partnership_id = a.partnership_id and seat.organisation_id = a.organisation_id
          and ${inForceOn(today, sql`seat`)})`
}
