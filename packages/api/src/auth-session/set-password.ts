import { redeemAuthToken } from '@traject/auth/auth-token'
import { isCommonPassword } from '@traject/auth/common-passwords'
import { hashPassword, verifyPassword } from '@traject/auth/password'
import { deleteAuthSessionsOf } from '@traject/db/auth-session/auth-session.repo'
import { voidAuthTokens } from '@traject/db/auth-session/auth-token.repo'
import { enqueueNotice } from '@traject/db/outbox/outbox.repo'
import { findPasswordHash, savePasswordHash } from '@traject/db/person/person.repo'
import { change, type Scope, type Writing } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { ApiContext } from '../context.ts'
import { beginSession } from './sign-in.ts'

/** @throws DomainError `invalid` at `password` when it is among the commonest */
export function refuseCommon(password: string): void {
  if (!isCommonPassword(password)) return
  throw new DomainError('invalid', { issues: [{ path: 'password', message: 'password-common' }] })
}

/**
 * Sets a new password by a mailed link, ends every session of the account, tells its owner, and signs
 * in here.
 * @throws DomainError `too-many-attempts`, `invalid`, `link-invalid`
 */
export async function resetPassword(
  ctx: ApiContext,
  { token, password }: { token: string; password: string },
): Promise<void> {
  const { address } = ctx.client
  await ctx.services.limits.count(ctx.signIn, { act: 'link', account: address, address })
  refuseCommon(password)
  const hash = await hashPassword(password)
  const act = { action: 'password.reset', subject: (id: string) => ({ type: 'person', id }) }
  const personId = await change(ctx.signIn, act, async (scope) => {
    const owner = await redeemAuthToken(scope, 'password-reset', token)
    if (!owner) throw new DomainError('link-invalid')
    await replacePassword(scope, owner, hash)
    return owner
  })
  ctx.services.nudge()
  await beginSession(ctx, personId)
}

/**
 * Changes one's own password; the other sessions end.
 * @throws DomainError `too-many-attempts`, `invalid` at `current` or `password`
 */
export async function changePassword(
  ctx: ApiContext & { signedIn: NonNullable<ApiContext['signedIn']> },
  { current, password }: { current: string; password: string },
): Promise<void> {
  const { person, session } = ctx.signedIn
  const { address } = ctx.client
  await ctx.services.limits.count(ctx.viewing, { act: 'password', account: person.email, address })
  const stored = await findPasswordHash(ctx.viewing, person.id)
  if (stored && !(await verifyPassword(current, stored))) {
    throw new DomainError('invalid', { issues: [{ path: 'current', message: 'password-wrong' }] })
  }
  refuseCommon(password)
  const hash = await hashPassword(password)
  const act = { action: 'password.changed', subject: () => ({ type: 'person', id: person.id }) }
  await change(ctx.viewing, act, (scope) =>
    replacePassword(scope, person.id, hash, session.publicId),
  )
  ctx.services.nudge()
}

async function replacePassword(
  scope: Writing<Scope>,
  personId: string,
  hash: string,
  keepPublicId?: string,
) {
  await savePasswordHash(scope, personId, hash)
  await voidAuthTokens(scope, 'password-reset', personId)
  await voidAuthTokens(scope, 'sign-in', personId)
  await deleteAuthSessionsOf(scope, personId, keepPublicId)
  await enqueueNotice(scope, { kind: 'password-changed', personId })
}
