import { emptyAuthCookie, endAuthSession } from '@traject/auth/auth-session'
import { change } from '@traject/db/scope'
import type { ApiContext } from '../context.ts'

/** Ends this browser's session. Whoever has none leaves no event: anybody could fill the audit. */
export async function signOut(ctx: ApiContext): Promise<void> {
  const { cookies } = ctx.services
  const id = ctx.signedIn?.person.id
  if (!id) {
    ctx.setCookies.push(emptyAuthCookie(cookies, ctx.signIn))
    return
  }
  const act = { action: 'auth-session.ended', subject: () => ({ type: 'person', id }) }
  const cookie = await change(ctx.viewing, act, (scope) =>
    endAuthSession(scope, cookies, ctx.client.cookieHeader),
  )
  ctx.setCookies.push(cookie)
}
