import {
  createAuthSession,
  deleteAuthSession,
  deleteAuthSessionsOf,
  extendAuthSession,
  findSignedIn,
  touchAuthSession,
} from '@traject/db/auth-session/auth-session.repo'
import type { SignedIn } from '@traject/db/auth-session/signed-in'
import { bookkeeping, type Scope, type Writing } from '@traject/db/scope'
import { type Adapter, Lucia, TimeSpan } from 'lucia'
import { hashToken } from './token.ts'

/** A session ends after this much quiet; being used past half of it starts it anew. */
const LIFETIME = new TimeSpan(30, 'd')
const HOUR = 3_600_000

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Record<never, never>, { signedIn: SignedIn }>
    DatabaseSessionAttributes: { device: string } & ActingForIds
    DatabaseUserAttributes: { signedIn: SignedIn }
  }
}

/** Whom a session acts for: one of the two, or nobody in particular. */
export interface ActingForIds {
  affiliationId?: string | null
  smeMembershipId?: string | null
}

export interface CookieSettings {
  /** Whether the portal is reached by https. */
  secure: boolean
}

export interface ReadAuthSession {
  signedIn: SignedIn
  /** To be sent along when the session was started anew. */
  setCookie: string | null
}

/** Starts a session and returns the Set-Cookie header that carries its secret. */
export async function startAuthSession(
  scope: Writing<Scope>,
  settings: CookieSettings,
  { personId, ...attributes }: { personId: string; device: string } & ActingForIds,
): Promise<string> {
  const lucia = luciaOver(scope, settings)
  const session = await lucia.createSession(personId, attributes)
  return lucia.createSessionCookie(session.id).serialize()
}

/**
 * Who is signed in, with every way to act that is in force at this moment; null for a visitor. One
 * statement, and two more at most once an hour.
 */
export async function readAuthSession(
  scope: Scope,
  settings: CookieSettings,
  cookieHeader: string | null,
): Promise<ReadAuthSession | null> {
  const lucia = luciaOver(bookkeeping(scope), settings)
  const token = lucia.readSessionCookie(cookieHeader ?? '')
  if (!token) return null
  const { session, user } = await lucia.validateSession(token)
  if (!session) return null
  const { signedIn } = user
  if (scope.now.getTime() - signedIn.session.seenAt.getTime() > HOUR) {
    await touchAuthSession(bookkeeping(scope), hashToken(token))
  }
  const setCookie = session.fresh ? lucia.createSessionCookie(session.id).serialize() : null
  return { signedIn, setCookie }
}

/**
 * Whether a browser still carries a session's cookie. One whose time has run out drops it by itself: who
 * carries one and is not signed in was signed out, here or from elsewhere.
 */
export function carriesAuthSession(
  settings: CookieSettings,
  scope: Scope,
  cookieHeader: string | null,
): boolean {
  return Boolean(luciaOver(bookkeeping(scope), settings).readSessionCookie(cookieHeader ?? ''))
}

/** Ends the session of that cookie and returns the Set-Cookie header that empties it. */
export async function endAuthSession(
  scope: Writing<Scope>,
  settings: CookieSettings,
  cookieHeader: string | null,
): Promise<string> {
  const lucia = luciaOver(scope, settings)
  const token = lucia.readSessionCookie(cookieHeader ?? '')
  if (token) await lucia.invalidateSession(token)
  return lucia.createBlankSessionCookie().serialize()
}

/** The Set-Cookie header that empties the cookie of a browser that is signed in no more. */
export function emptyAuthCookie(settings: CookieSettings, scope: Scope): string {
  return luciaOver(bookkeeping(scope), settings).createBlankSessionCookie().serialize()
}

/** Lucia is a thin shell over its adapter: one a request, so that it writes through that scope. */
function luciaOver(scope: Writing<Scope>, { secure }: CookieSettings) {
  return new Lucia(adapterOver(scope), {
    sessionExpiresIn: LIFETIME,
    sessionCookie: {
      name: 'traject_session',
      expires: true,
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: () => ({}),
    getUserAttributes: ({ signedIn }) => ({ signedIn }),
  })
}

/** Lucia keeps the cookie's secret as the session's id; only its hash reaches the database. */
function adapterOver(scope: Writing<Scope>): Adapter {
  return {
    async getSessionAndUser(token) {
      const signedIn = await findSignedIn(scope, hashToken(token))
      if (!signedIn) return [null, null]
      const userId = signedIn.person.id
      const { expiresAt } = signedIn.session
      return [
        { id: token, userId, expiresAt, attributes: { device: '' } },
        { id: userId, attributes: { signedIn } },
      ]
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      const row = { hash: hashToken(id), personId: userId, expiresAt }
      await createAuthSession(scope, { ...row, ...attributes })
    },
    updateSessionExpiration: (token, expiresAt) =>
      extendAuthSession(scope, hashToken(token), expiresAt),
    deleteSession: (token) => deleteAuthSession(scope, hashToken(token)),
    deleteUserSessions: async (userId) => void (await deleteAuthSessionsOf(scope, userId)),
    // Sessions are listed and swept by queries of our own: the adapter would hand out hashes.
    getUserSessions: async () => [],
    deleteExpiredSessions: async () => undefined,
  }
}
