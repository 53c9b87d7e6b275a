import { endAuthSession } from '@traject/auth/auth-session'
import { change } from '@traject/db/scope'
import type { ApiContext } from '../context.ts'

/** Ends this browser's session. */
export async function signOut(ctx: ApiContext): Promise<void> {
  const id = ctx.signedIn?.person.id ?? null
  const act = { action: 'auth-session.ended', subject: () => ({ type: 'person', id }) }
  const cookie = await change(ctx.viewing, act, (scope) =>
    endAuthSession(scope, ctx.services.cookies, ctx.client.cookieHeader),
  )
  ctx.setCookies.push(cookie)
}
