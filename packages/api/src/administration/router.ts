import { listLeaderlessSeats, listPartnerships } from '@traject/db/partnership/administration.repo'
import { inviteInput } from '@traject/domain/invitation/inputs'
import { createPartnershipInput } from '@traject/domain/partnership/inputs'
import { z } from 'zod'
import { administratorProcedure, router } from '../trpc.ts'
import { createPartnership } from './create-partnership.ts'
import { inviteFirstCoordinator } from './invite-first-coordinator.ts'

export const administrationRouter = router({
  overview: administratorProcedure.query(async ({ ctx }) => {
    const [partnerships, waiting] = await Promise.all([
      listPartnerships(ctx.administration),
      listLeaderlessSeats(ctx.administration),
    ])
    return { partnerships, waiting, isForTrying: ctx.services.isForTrying ?? false }
  }),
  createPartnership: administratorProcedure
    .input(createPartnershipInput)
    .mutation(({ ctx, input }) => createPartnership(ctx, input)),
  inviteFirstCoordinator: administratorProcedure
    .input(inviteInput.omit({ role: true }).extend({ seat: z.uuid() }))
    .mutation(({ ctx, input }) => inviteFirstCoordinator(ctx, input)),
})
