import { listOpenInvitations } from '@traject/db/invitation/invitation.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { InviteInput } from '@traject/domain/invitation/inputs'
import { refuseForeignRole } from '@traject/domain/invitation/invitation'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { kindOf, lockPlace, rolesAt } from '../people/place.ts'
import { INVITED, knownAs, openFor, sendInvitation } from './send-invitation.ts'

/**
 * Invites a person by mail to the house or company acted for. Whether there is an account with that
 * address makes no difference. Inviting the same person to the same again does nothing while the first
 * invitation is open; an expired one is sent anew.
 * @throws DomainError `forbidden`, `invalid`, `too-many-attempts`
 */
export async function invitePerson(ctx: TenantContext, input: InviteInput): Promise<string> {
  const { tenant, services } = ctx
  const { actor } = tenant
  authorize(actor, 'people.manage', null)
  refuseForeignRole(kindOf(actor), input.role)
  const attempt = { account: input.email, address: ctx.client.address }
  await services.limits.count(tenant, { act: 'invitation', ...attempt })
  const id = await change(tenant, INVITED, async (scope) => {
    await lockPlace(scope)
    if (knownAs(await rolesAt(scope), input, actor)) {
      throw new DomainError('invalid', { issues: [{ path: 'email', message: 'person-known' }] })
    }
    return sendInvitation(scope, input, openFor(await listOpenInvitations(scope), input))
  })
  services.nudge()
  return id
}
