import type { ActingFor } from '@traject/domain/acting-for/acting-for'
import { Prisma } from '../generated/client.ts'
import { readsIntroductionAs } from '../introduction/reads-introduction.ts'
import { aboutIt, mayBeTold } from '../notification/may-be-told.ts'
import { type ActorSql, trackAccessOf } from '../policy-sql.ts'
import type { Scope } from '../scope.ts'
import { waysToActSchema } from './signed-in.ts'

const { sql } = Prisma

/** More are not counted: "99+" says enough. */
const COUNTED = 100

/** The parts of a JSON object that tell every way in which a person, a row `p`, may act at that moment. */
export function waysToAct(now: Date): Prisma.Sql {
  return sql`
    'affiliations', coalesce((
      select json_agg(json_build_object(
        'affiliationId', a.id, 'partnershipId', pa.id, 'partnershipName', pa.name,
        'timeZone', pa.time_zone,
        'organisationId', o.id, 'organisationName', o.name, 'role', a.role,
        'seatRole', seat.role, 'side', seat.side, 'today', d.today::text,
        'unseen', ${unseen(HOUSE)},
        'leavers', case when a.role = 'coordinator' then coalesce((
          select json_agg(distinct i.author_person_id) from item i
          where i.partnership_id = a.partnership_id
            and i.owner_organisation_id = a.organisation_id and i.visibility = 'private'
            and not exists (
              select from affiliation still
              where still.partnership_id = i.partnership_id
                and still.organisation_id = i.owner_organisation_id
                and still.person_id = i.author_person_id and still.from_date <= d.today
                and coalesce(still.until_date >= d.today, true))), '[]') else '[]' end
        ) order by pa.name, o.name, a.role, a.id)
      from affiliation a
      join partnership pa on pa.id = a.partnership_id
      cross join lateral (select (${now} at time zone pa.time_zone)::date as today) d
      join organisation o on o.id = a.organisation_id
      join partner_seat seat on seat.partnership_id = a.partnership_id
        and seat.organisation_id = a.organisation_id
        and seat.from_date <= d.today and coalesce(seat.until_date >= d.today, true)
      where a.person_id = p.id and a.from_date <= d.today
        and coalesce(a.until_date >= d.today, true)), '[]'),
    'smeMemberships', coalesce((
      select json_agg(json_build_object(
        'smeMembershipId', m.id, 'partnershipId', pa.id, 'partnershipName', pa.name,
        'timeZone', pa.time_zone,
        'smeId', e.id, 'smeName', e.name, 'role', m.role, 'today', d.today::text,
        'unseen', ${unseen(COMPANY)},
        'responsible', coalesce((
          select json_agg(distinct jsonb_build_object(
            'organisationId', t.responsible_organisation_id, 'side', seat.side))
          from track t
          join partner_seat seat on seat.partnership_id = t.partnership_id
            and seat.organisation_id = t.responsible_organisation_id
            and seat.from_date <= d.today and coalesce(seat.until_date >= d.today, true)
          where t.partnership_id = m.partnership_id and t.sme_id = m.sme_id
            and t.state in ('agreed', 'active', 'paused', 'completed', 'stopped', 'follow-up')
          ), '[]')) order by pa.name, e.name, m.id)
      from sme_membership m
      join partnership pa on pa.id = m.partnership_id
      cross join lateral (select (${now} at time zone pa.time_zone)::date as today) d
      join sme e on e.id = m.sme_id
      where m.person_id = p.id and m.from_date <= d.today
        and coalesce(m.until_date >= d.today, true)), '[]')`
}

/** The ways of somebody who did not come himself: for a mail that asks what he may still know. */
export async function findWaysToAct(scope: Scope<'job'>, personId: string): Promise<ActingFor[]> {
  const rows = await scope.connection.$queryRaw<{ ways: unknown }[]>`
    select json_build_object(${waysToAct(scope.now)}) as ways from person p
    where p.id = ${personId}::uuid`
  if (rows[0] === undefined) return []
  const { affiliations, smeMemberships } = waysToActSchema.parse(rows[0].ways)
  return [...affiliations, ...smeMemberships]
}

type Role = ActorSql & { toldTo: Prisma.Sql; isStaff: Prisma.Sql }

const HOUSE: Role = {
  kind: 'professional',
  partnershipId: sql`a.partnership_id`,
  personId: sql`a.person_id`,
  organisationId: sql`a.organisation_id`,
  coordinates: sql`a.role = 'coordinator'`,
  isStaff: sql`a.role <> 'member'`,
  today: sql`d.today`,
  toldTo: sql`n.organisation_id = a.organisation_id`,
}

const COMPANY: Role = {
  kind: 'sme',
  partnershipId: sql`m.partnership_id`,
  smeId: sql`m.sme_id`,
  isStaff: sql`false`,
  toldTo: sql`n.sme_id = m.sme_id`,
}

/** How much somebody was told in one role, may still know, and has not seen. */
function unseen(role: Role): Prisma.Sql {
  return sql`(select count(*)::int from (
    select from notification n ${aboutIt} ${trackAccessOf(role)}
    where n.person_id = p.id and n.partnership_id = ${role.partnershipId} and ${role.toldTo}
      and n.seen_at is null and ${mayBeTold(readsIntroductionAs(role))}
    limit ${COUNTED}) unseen)`
}
