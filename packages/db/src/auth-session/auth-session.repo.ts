import type { Scope, Writing } from '../scope.ts'
import { type SignedIn, signedInSchema } from './signed-in.ts'
import { waysToAct } from './ways-to-act.ts'

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
      ${waysToAct(scope.now)}
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
