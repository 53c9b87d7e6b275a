import {
  deleteAuthSessionsOf,
  deleteOwnAuthSession,
} from '@traject/db/auth-session/auth-session.repo'
import type { SignedIn } from '@traject/db/auth-session/signed-in'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { ApiContext } from '../context.ts'

type SignedInContext = ApiContext & { signedIn: SignedIn }

/** Ends one of one's own sessions. @throws DomainError `not-found` for anybody else's */
export async function endSession(ctx: SignedInContext, publicId: string): Promise<void> {
  const personId = ctx.signedIn.person.id
  const act = { action: 'auth-session.revoked', subject: () => ({ type: 'person', id: personId }) }
  await change(ctx.viewing, act, async (scope) => {
    if (!(await deleteOwnAuthSession(scope, personId, publicId))) throw new DomainError('not-found')
  })
}

/** Ends all of one's own sessions but this one, and tells how many that were. */
export function endOtherSessions(ctx: SignedInContext): Promise<number> {
  const { person, session } = ctx.signedIn
  const act = { action: 'auth-session.revoked', subject: () => ({ type: 'person', id: person.id }) }
  return change(ctx.viewing, act, (scope) =>
    deleteAuthSessionsOf(scope, person.id, session.publicId),
  )
}
