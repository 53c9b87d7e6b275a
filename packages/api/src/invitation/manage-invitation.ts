import { voidInvitationTokens } from '@traject/db/auth-session/auth-token.repo'
import {
  listOpenInvitations,
  revokeInvitation as markRevoked,
  type OpenInvitation,
  renewInvitation,
} from '@traject/db/invitation/invitation.repo'
import { enqueueInvitation } from '@traject/db/outbox/outbox.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'

/** The invitations of the house or company acted for that wait for an answer, expired ones too. */
export async function listInvitations({ tenant }: TenantContext): Promise<OpenInvitation[]> {
  authorize(tenant.actor, 'people.manage', null)
  return listOpenInvitations(tenant)
}

/**
 * Mails an open invitation again, with a new link; the old one dies.
 * @throws DomainError `forbidden`, `not-found`, `too-many-attempts`
 */
export async function resendInvitation(ctx: TenantContext, id: string): Promise<void> {
  const { tenant, services } = ctx
  const { email } = await openInvitation(ctx, id)
  const attempt = { account: email, address: ctx.client.address }
  await services.limits.count(tenant, { act: 'invitation', ...attempt })
  const act = { action: 'invitation.resent', subject: () => ({ type: 'invitation', id }) }
  await change(tenant, act, async (scope) => {
    if (!(await renewInvitation(scope, id))) throw new DomainError('not-found')
    await voidInvitationTokens(scope, id)
    await enqueueInvitation(scope, id)
  })
  services.nudge()
}

/** Takes an open invitation back; its link says so. @throws DomainError `forbidden`, `not-found` */
export async function revokeInvitation(ctx: TenantContext, id: string): Promise<void> {
  await openInvitation(ctx, id)
  const act = { action: 'invitation.revoked', subject: () => ({ type: 'invitation', id }) }
  await change(ctx.tenant, act, async (scope) => {
    if (!(await markRevoked(scope, id))) throw new DomainError('not-found')
    await voidInvitationTokens(scope, id)
  })
}

async function openInvitation(ctx: TenantContext, id: string): Promise<OpenInvitation> {
  const found = (await listInvitations(ctx)).find((one) => one.id === id)
  if (!found) throw new DomainError('not-found')
  return found
}
