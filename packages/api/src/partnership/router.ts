import { listSeats } from '@traject/db/partnership/partner-seat.repo'
import { router, tenantProcedure } from '../trpc.ts'

export const partnershipRouter = router({
  houses: tenantProcedure.query(({ ctx }) => listSeats(ctx.tenant)),
})
