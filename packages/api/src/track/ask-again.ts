import { once } from '@traject/db/handled-request/once'
import { inviteCompany, revokeTrackInvitations } from '@traject/db/invitation/ask-company.repo'
import { tell } from '@traject/db/notification/tell'
import { change } from '@traject/db/scope'
import { saveContact } from '@traject/db/track/start-track.repo'
import { lockTrack } from '@traject/db/track/track-facts.repo'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import type { AskAgainInput } from '@traject/domain/track/start-track'
import type { TenantContext } from '../context.ts'
import { trackFacts } from './facts.ts'

/**
 * Asks the company of a proposed track anew, by the contact who is typed now: the first address was
 * wrong, or the invitation has expired. As with the start, who is asked makes no difference.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state`, `too-many-attempts`
 */
export async function askAgain(ctx: TenantContext, input: AskAgainInput): Promise<void> {
  const { tenant, services } = ctx
  const { id, requestId, ...contact } = input
  authorize(tenant.actor, 'track.plan', await trackFacts(tenant, id))
  const attempt = { account: contact.contactEmail, address: ctx.client.address }
  await services.limits.count(tenant, { act: 'invitation', ...attempt })
  const act = { action: 'track.asked-again', subject: () => ({ type: 'track', id }) }
  await once(tenant, requestId, (scope) =>
    change(scope, act, async (writing) => {
      await lockTrack(writing, id)
      const { state, smeId } = await trackFacts(writing, id)
      if (state !== 'proposed') throw new DomainError('wrong-state')
      await saveContact(writing, id, contact)
      await revokeTrackInvitations(writing, id)
      await inviteCompany(writing, { trackId: id, smeId, contact })
      await tell(writing, { kind: 'track-proposed', trackId: id, today: tenant.actor.today })
      return id
    }),
  )
  services.nudge()
}
