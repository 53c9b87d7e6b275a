import { redeemAuthToken } from '@traject/auth/auth-token'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { ApiContext } from '../context.ts'
import { beginSession } from './sign-in.ts'

/**
 * Signs in by a mailed link. Only a form does it: looking at the link's page uses nothing up.
 * @throws DomainError `too-many-attempts`, `link-invalid`
 */
export async function signInByLink(ctx: ApiContext, token: string): Promise<void> {
  const { address } = ctx.client
  await ctx.services.limits.count(ctx.signIn, { act: 'link', account: address, address })
  const act = {
    action: 'sign-in-link.used',
    subject: (id: string | null) => ({ type: 'person', id }),
  }
  const personId = await change(ctx.signIn, act, (scope) =>
    redeemAuthToken(scope, 'sign-in', token),
  )
  if (!personId) throw new DomainError('link-invalid')
  await beginSession(ctx, personId)
}
