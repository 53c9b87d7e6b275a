import { findLately } from '@traject/db/partnership-map/lately.repo'
import { findPartnerPage } from '@traject/db/partnership-map/partner-page.repo'
import { findWhoCanHelp } from '@traject/db/partnership-map/who-can-help.repo'
import { z } from 'zod'
import { found } from '../found.ts'
import { router, tenantProcedure } from '../trpc.ts'

export const partnershipMapRouter = router({
  /** Competences by aspect and by the side of the border that they serve. */
  whoCanHelp: tenantProcedure.query(({ ctx }) => findWhoCanHelp(ctx.tenant, ctx.language)),
  /** One house that has a seat today. */
  partner: tenantProcedure.input(z.object({ id: z.string() })).query(async ({ ctx, input }) => {
    const page = await found(input.id, (known) => findPartnerPage(ctx.tenant, known, ctx.language))
    return page
  }),
  /** What was shared with the actor last, and what of his house's ends soon. */
  lately: tenantProcedure.query(({ ctx }) => findLately(ctx.tenant, ctx.language)),
})
