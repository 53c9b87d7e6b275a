import { type ActingForIds, startAuthSession } from '@traject/auth/auth-session'
import { verifyPassword } from '@traject/auth/password'
import { findPasswordHash, findPersonByEmail } from '@traject/db/person/person.repo'
import { change } from '@traject/db/scope'
import type { SignInInput } from '@traject/domain/auth-session/inputs'
import { DomainError } from '@traject/domain/errors'
import type { ApiContext } from '../context.ts'

/**
 * Signs in with address and password. An unknown address, an account without a password and a wrong
 * password give the same answer after the same work.
 * @throws DomainError `too-many-attempts`, `credentials-wrong`
 */
export async function signIn(ctx: ApiContext, { email, password }: SignInInput): Promise<void> {
  const { limits } = ctx.services
  await limits.count(ctx.signIn, { act: 'password', account: email, address: ctx.client.address })
  const person = await findPersonByEmail(ctx.signIn, email)
  const hash = person ? await findPasswordHash(ctx.signIn, person.id) : null
  const right = await verifyPassword(password, hash)
  if (!person || !right) throw new DomainError('credentials-wrong')
  await limits.forget(ctx.signIn, 'password', email)
  await beginSession(ctx, person.id)
}

/** Starts a session in this browser, with its cookie on the answer; acting for whom, where it is said. */
export async function beginSession(
  ctx: ApiContext,
  personId: string,
  actingFor?: ActingForIds,
): Promise<void> {
  const act = { action: 'auth-session.created', subject: () => ({ type: 'person', id: personId }) }
  const cookie = await change(ctx.signIn, act, (scope) =>
    startAuthSession(scope, ctx.services.cookies, {
      personId,
      device: ctx.client.device,
      ...actingFor,
    }),
  )
  ctx.setCookies.push(cookie)
}
