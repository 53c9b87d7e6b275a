import { lockHouse } from '@traject/db/affiliation/affiliation.repo'
import { createInvitation } from '@traject/db/invitation/invitation.repo'
import { enqueueInvitation } from '@traject/db/outbox/outbox.repo'
import { listLeaderlessSeats, revokeExpired } from '@traject/db/partnership/administration.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { InviteInput } from '@traject/domain/invitation/inputs'
import { authorize } from '@traject/domain/policy/can'
import type { AdministratorContext } from '../context.ts'

/**
 * Invites the first coordinator of a seat: only where it has none, now or invited. Everybody else of a
 * house is invited by its own coordinators.
 * @throws DomainError `forbidden`, `not-found`, `too-many-attempts`
 */
export async function inviteFirstCoordinator(
  ctx: AdministratorContext,
  { seat, ...whom }: Omit<InviteInput, 'role'> & { seat: string },
): Promise<void> {
  const { administration, services, signedIn } = ctx
  authorize(administration.actor, 'deployment.run', null)
  const attempt = { account: whom.email, address: ctx.client.address }
  await services.limits.count(administration, { act: 'invitation', ...attempt })
  const known = (await listLeaderlessSeats(administration)).find(({ id }) => id === seat)
  if (!known) throw new DomainError('not-found')
  const { partnershipId, organisationId } = known
  const act = {
    action: 'invitation.sent',
    subject: (id: string) => ({ type: 'invitation', id }),
    by: () => ({ partnershipId }),
  }
  await change(administration, act, async (scope) => {
    await lockHouse(scope, organisationId)
    const still = (await listLeaderlessSeats(scope)).some(({ id }) => id === seat)
    if (!still) throw new DomainError('not-found')
    const house = { partnershipId, organisationId }
    await revokeExpired(scope, house)
    const invitation = { ...house, smeId: null, byPersonId: signedIn.person.id, ...whom }
    const id = await createInvitation(scope, { ...invitation, role: 'coordinator' })
    await enqueueInvitation(scope, id)
    return id
  })
  services.nudge()
}
