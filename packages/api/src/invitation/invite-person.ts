import type { PersonRole } from '@traject/db/affiliation/affiliation.repo'
import {
  createInvitation,
  listOpenInvitations,
  placeOf,
  renewInvitation,
} from '@traject/db/invitation/invitation.repo'
import { enqueueInvitation } from '@traject/db/outbox/outbox.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { InviteInput } from '@traject/domain/invitation/inputs'
import { refuseForeignRole } from '@traject/domain/invitation/invitation'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { kindOf, lockPlace, rolesAt } from '../people/place.ts'

/**
 * Invites a person by mail to the house or company acted for. Whether there is an account with that
 * address makes no difference. Inviting the same person to the same again does nothing while the first
 * invitation is open; an expired one is sent anew.
 * @throws DomainError `forbidden`, `invalid`, `too-many-attempts`
 */
export async function invitePerson(ctx: TenantContext, input: InviteInput): Promise<string> {
  const { tenant, services } = ctx
  const { actor, partnershipId } = tenant
  authorize(actor, 'people.manage', null)
  refuseForeignRole(kindOf(actor), input.role)
  const attempt = { account: input.email, address: ctx.client.address }
  await services.limits.count(tenant, { act: 'invitation', ...attempt })
  const act = {
    action: 'invitation.sent',
    subject: (id: string) => ({ type: 'invitation', id }),
  }
  const id = await change(tenant, act, async (scope) => {
    await lockPlace(scope)
    refuseKnown(await rolesAt(scope), input, ctx)
    const open = (await listOpenInvitations(scope)).find(
      (one) => isSame(one.email, input.email) && one.role === input.role,
    )
    if (open && !open.isExpired) return open.id
    if (open) await renewInvitation(scope, open.id)
    const whose = { partnershipId, ...placeOf(actor), byPersonId: actor.personId }
    const invitationId = open?.id ?? (await createInvitation(scope, { ...whose, ...input }))
    await enqueueInvitation(scope, invitationId)
    return invitationId
  })
  services.nudge()
  return id
}

/** In a house one may have several roles, in a company one place. */
function refuseKnown(people: PersonRole[], { email, role }: InviteInput, ctx: TenantContext) {
  const { today, kind } = ctx.tenant.actor
  const known = people.some(
    (one) =>
      isSame(one.email, email) &&
      (kind === 'sme' || one.role === role) &&
      (one.until === null || one.until >= today),
  )
  if (!known) return
  throw new DomainError('invalid', { issues: [{ path: 'email', message: 'person-known' }] })
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
