import { tokenInput } from '@traject/domain/auth-session/inputs'
import { inviteInput, joinInput } from '@traject/domain/invitation/inputs'
import { z } from 'zod'
import { publicProcedure, router, tenantProcedure } from '../trpc.ts'
import { acceptInvitation, joinByInvitation } from './accept-invitation.ts'
import { invitePerson } from './invite-person.ts'
import { lookAtInvitation } from './look-at-invitation.ts'
import { listInvitations, resendInvitation, revokeInvitation } from './manage-invitation.ts'

const subject = z.object({ id: z.uuid() })

export const invitationRouter = router({
  list: tenantProcedure.query(({ ctx }) => listInvitations(ctx)),
  invite: tenantProcedure.input(inviteInput).mutation(({ ctx, input }) => invitePerson(ctx, input)),
  resend: tenantProcedure
    .input(subject)
    .mutation(({ ctx, input }) => resendInvitation(ctx, input.id)),
  revoke: tenantProcedure
    .input(subject)
    .mutation(({ ctx, input }) => revokeInvitation(ctx, input.id)),
  look: publicProcedure
    .input(tokenInput)
    .query(({ ctx, input }) => lookAtInvitation(ctx, input.token)),
  accept: publicProcedure
    .input(tokenInput)
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input.token)),
  join: publicProcedure.input(joinInput).mutation(({ ctx, input }) => joinByInvitation(ctx, input)),
})
