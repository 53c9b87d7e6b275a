import { enqueueNotice } from '@traject/db/outbox/outbox.repo'
import { findPersonByEmail } from '@traject/db/person/person.repo'
import { change } from '@traject/db/scope'
import type { MailLinkInput } from '@traject/domain/auth-session/inputs'
import type { ApiContext } from '../context.ts'

/**
 * Mails a link to sign in, or to set a new password. The answer and the work are the same whether
 * there is such an account or not.
 * @throws DomainError `too-many-attempts`
 */
export async function requestLink(
  ctx: ApiContext,
  kind: 'sign-in-link' | 'password-reset',
  { email }: MailLinkInput,
): Promise<void> {
  const { limits } = ctx.services
  await limits.count(ctx.signIn, { act: 'mail', account: email, address: ctx.client.address })
  const person = await findPersonByEmail(ctx.signIn, email)
  const subject = () => ({ type: 'person', id: person?.id ?? null })
  await change(ctx.signIn, { action: `${kind}.requested`, subject }, async (scope) => {
    if (person) await enqueueNotice(scope, { kind, personId: person.id })
  })
  ctx.services.nudge()
}
