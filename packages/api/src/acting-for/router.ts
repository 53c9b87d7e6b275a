import { actForInput } from '@traject/domain/auth-session/inputs'
import { router, signedInProcedure } from '../trpc.ts'
import { actFor } from './act-for.ts'

export const actingForRouter = router({
  choose: signedInProcedure
    .input(actForInput)
    .mutation(({ ctx, input }) => actFor(ctx, input.choice)),
})
