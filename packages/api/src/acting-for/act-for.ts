import { setActingFor } from '@traject/db/auth-session/auth-session.repo'
import type { SignedIn } from '@traject/db/auth-session/signed-in'
import { change } from '@traject/db/scope'
import { choiceId } from '@traject/domain/acting-for/acting-for'
import { DomainError } from '@traject/domain/errors'
import type { ApiContext } from '../context.ts'

/**
 * Acts for another house or SME from now on, in this browser.
 * @throws DomainError `not-found` unless that choice is in force today
 */
export async function actFor(
  ctx: ApiContext & { signedIn: SignedIn },
  choice: string,
): Promise<void> {
  const chosen = ctx.acting.choices.find((one) => choiceId(one) === choice)
  if (!chosen) throw new DomainError('not-found')
  const type = 'affiliationId' in chosen ? 'affiliation' : 'sme-membership'
  const act = { action: 'acting-for.chosen', subject: () => ({ type, id: choice }) }
  await change(ctx.viewing, act, (scope) =>
    setActingFor(scope, ctx.signedIn.session.publicId, {
      affiliationId: 'affiliationId' in chosen ? chosen.affiliationId : null,
      smeMembershipId: 'smeMembershipId' in chosen ? chosen.smeMembershipId : null,
    }),
  )
}
