import { linkHolds, redeemAuthToken } from '@traject/auth/auth-token'
import { hashPassword } from '@traject/auth/password'
import {
  createAdministratorship,
  createPerson,
  findPersonByEmail,
  savePasswordHash,
} from '@traject/db/person/person.repo'
import { change } from '@traject/db/scope'
import type { SetUpInput } from '@traject/domain/auth-session/inputs'
import { DomainError } from '@traject/domain/errors'
import { refuseCommon } from '../auth-session/set-password.ts'
import { beginSession } from '../auth-session/sign-in.ts'
import type { ApiContext } from '../context.ts'

/**
 * Makes the first administrator by the single-use link that the first start printed.
 * @throws DomainError `too-many-attempts`, `invalid`, `link-invalid`
 */
export async function setUpAdministrator(ctx: ApiContext, input: SetUpInput): Promise<void> {
  const { token, password, ...face } = input
  const { address } = ctx.client
  await ctx.services.limits.count(ctx.signIn, { act: 'link', account: address, address })
  // Before the costly hash: a stranger's guess costs a look-up and no more.
  if (!(await linkHolds(ctx.signIn, 'setup', token))) throw new DomainError('link-invalid')
  refuseCommon(password)
  const hash = await hashPassword(password)
  const act = { action: 'administrator.created', subject: (id: string) => ({ type: 'person', id }) }
  const personId = await change(ctx.signIn, act, async (scope) => {
    await redeemAuthToken(scope, 'setup', token)
    if (await findPersonByEmail(scope, face.email)) throw new DomainError('link-invalid')
    const person = await createPerson(scope, face)
    await savePasswordHash(scope, person.id, hash)
    await createAdministratorship(scope, person.id)
    return person.id
  })
  await beginSession(ctx, personId)
}
