import { router, signedInProcedure } from '../trpc.ts'
import { getHome } from './get-home.ts'

export const homeRouter = router({
  get: signedInProcedure.query(({ ctx }) => getHome(ctx)),
})
