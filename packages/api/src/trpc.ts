import { administratorScope } from '@traject/db/scope'
import { choiceId } from '@traject/domain/acting-for/acting-for'
import { DomainError, type DomainErrorCode, isDomainError } from '@traject/domain/errors'
import { unattached } from '@traject/domain/policy/actor'
import { initTRPC, TRPCError } from '@trpc/server'
import type { ApiContext } from './context.ts'

const t = initTRPC.context<ApiContext>().create()

const CODES = {
  'not-found': 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  unauthenticated: 'UNAUTHORIZED',
  invalid: 'BAD_REQUEST',
  stale: 'CONFLICT',
  'acting-for-changed': 'CONFLICT',
  'too-many-attempts': 'TOO_MANY_REQUESTS',
  'link-invalid': 'BAD_REQUEST',
  'credentials-wrong': 'BAD_REQUEST',
  'wrong-state': 'CONFLICT',
} as const satisfies Record<DomainErrorCode, TRPCError['code']>

/** Errors are translated once, here; the portal's edge makes pages and sentences of them. */
const translated = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (!result.ok && isDomainError(result.error.cause)) {
    const { cause } = result.error
    throw new TRPCError({ code: CODES[cause.code], message: cause.code, cause })
  }
  return result
})

/** For anyone: signing in, and what is public. */
export const publicProcedure = translated

/** For a signed-in person, whomever he acts for. */
export const signedInProcedure = translated.use(({ ctx, next }) => {
  const { signedIn } = ctx
  if (!signedIn) throw new DomainError('unauthenticated')
  return next({ ctx: { ...ctx, signedIn } })
})

/** For who runs the deployment; for anybody else there is no such room. Rights never add up: here he
 * acts for nobody, whatever he chose elsewhere. */
export const administratorProcedure = signedInProcedure.use(({ ctx, next }) => {
  const { signedIn, services, viewing } = ctx
  const { today } = viewing.actor
  const actor = unattached(today, signedIn.person.id, signedIn.isAdministrator)
  const origin = { database: services.origin.database, now: viewing.now }
  const administration = administratorScope(origin, actor)
  if (!administration) throw new DomainError('not-found')
  return next({ ctx: { ...ctx, administration } })
})

/** For an actor of a partnership, with no form behind it: a file that arrives before its form is read. */
export const unclaimedTenantProcedure = signedInProcedure.use(({ ctx, next }) => {
  const { tenant } = ctx
  // For who acts for nobody there is no partnership, and so nothing in it.
  if (!tenant) throw new DomainError('not-found')
  return next({ ctx: { ...ctx, tenant } })
})

/** For an actor of a partnership. A form says whom its page acted for, and is refused if that changed. */
export const tenantProcedure = unclaimedTenantProcedure.use(({ ctx, next, type }) => {
  const { choice } = ctx.acting
  if (type === 'mutation' && (!choice || ctx.client.claimedActingFor !== choiceId(choice))) {
    throw new DomainError('acting-for-changed')
  }
  return next()
})

export const { router, createCallerFactory } = t
