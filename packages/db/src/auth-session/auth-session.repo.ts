import type { Scope, Writing } from '../scope.ts'
import { type SignedIn, signedInSchema } from './signed-in.ts'

export interface NewAuthSession {
  /** SHA-256 of what the cookie holds. */
  hash: string
  personId: string
  expiresAt: Date
  device: string
  affiliationId?: string | null
  smeMembershipId?: string | null
}

export async function createAuthSession(scope: Writing<Scope>, session: NewAuthSession) {
  const { hash, ...data } = session
  await scope.connection.authSession.create({
    data: { id: hash, ...data, createdAt: scope.now, seenAt: scope.now },
  })
}

/**
 * Session, person and every way in which the person may act today, in one statement: with the page's
 * own statement that makes two round trips.
 */
export async function findSignedIn(scope: Scope, hash: string): Promise<SignedIn | null> {
  const rows = await scope.connection.$queryRaw<{ view: unknown }[]>`
    select json_build_object(
      'session', json_build_object('publicId', s.public_id, 'expiresAt', s.expires_at,
        'seenAt', s.seen_at, 'affiliationId', s.affiliation_id,
        'smeMembershipId', s.sme_membership_id),
      'person', json_build_object('id', p.id, 'name', p.name, 'email', p.email,
        'language', p.language, 'isDemo', p.is_demo),
      'isAdministrator', exists (
        select from administratorship a
        where a.person_id = p.id and a.from_date <= (${scope.now} at time zone 'Europe/Brussels')::date
          and coalesce(a.until_date >= (${scope.now} at time zone 'Europe/Brussels')::date, true)),
      'affiliations', coalesce((
        select json_agg(json_build_object(
          'affiliationId', a.id, 'partnershipId', pa.id, 'partnershipName', pa.name,
          'timeZone', pa.time_zone,
          'organisationId', o.id, 'organisationName', o.name, 'role', a.role,
          'seatRole', seat.role, 'side', seat.side, 'today', d.today::text,
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
        cross join lateral (select (${scope.now} at time zone pa.time_zone)::date as today) d
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
        cross join lateral (select (${scope.now} at time zone pa.time_zone)::date as today) d
        join sme e on e.id = m.sme_id
        where m.person_id = p.id and m.from_date <= d.today
          and coalesce(m.until_date >= d.today, true)), '[]')
      ) as view
    from auth_session s
    join person p on p.id = s.person_id
    where s.id = ${hash}`
  const view = rows[0]?.view
  return view === undefined ? null : signedInSchema.parse(view)
}

export async function extendAuthSession(scope: Writing<Scope>, hash: string, expiresAt: Date) {
  await scope.connection.authSession.updateMany({ where: { id: hash }, data: { expiresAt } })
}

/** When the browser was last here: bookkeeping, at most once an hour. */
export async function touchAuthSession(scope: Writing<Scope>, hash: string) {
  await scope.connection.authSession.updateMany({
    where: { id: hash },
    data: { seenAt: scope.now },
  })
}

export async function setActingFor(
  scope: Writing<Scope>,
  publicId: string,
  choice: { affiliationId: string | null; smeMembershipId: string | null },
) {
  await scope.connection.authSession.updateMany({ where: { publicId }, data: choice })
}

export interface AuthSessionRow {
  publicId: string
  device: string
  createdAt: Date
  seenAt: Date
}

/** The person's own sessions that still hold, the latest first. */
export function listAuthSessions(scope: Scope, personId: string): Promise<AuthSessionRow[]> {
  return scope.connection.authSession.findMany({
    where: { personId, expiresAt: { gt: scope.now } },
    select: { publicId: true, device: true, createdAt: true, seenAt: true },
    orderBy: { seenAt: 'desc' },
  })
}

export async function deleteAuthSession(scope: Writing<Scope>, hash: string) {
  await scope.connection.authSession.deleteMany({ where: { id: hash } })
}

/** Ends one of the person's own sessions; another person's is not found. */
export async function deleteOwnAuthSession(
  scope: Writing<Scope>,
  personId: string,
  publicId: string,
): Promise<boolean> {
  const { count } = await scope.connection.authSession.deleteMany({ where: { personId, publicId } })
  return count > 0
}

/** Ends all of a person's sessions, but for the one whose public id is given. */
export async function deleteAuthSessionsOf(
  scope: Writing<Scope>,
  personId: string,
  exceptPublicId?: string,
): Promise<number> {
  const { count } = await scope.connection.authSession.deleteMany({
    where: { personId, ...(exceptPublicId ? { publicId: { not: exceptPublicId } } : {}) },
  })
  return count
}
