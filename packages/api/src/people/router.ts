import { endRoleInput } from '@traject/domain/affiliation/end-role'
import { router, tenantProcedure } from '../trpc.ts'
import { endRole } from './end-role.ts'
import { listPeople } from './list-people.ts'

export const peopleRouter = router({
  list: tenantProcedure.query(({ ctx }) => listPeople(ctx)),
  end: tenantProcedure.input(endRoleInput).mutation(({ ctx, input }) => endRole(ctx, input)),
})
