import { findItem, listItems } from '@traject/db/item/item.repo'
import { DomainError } from '@traject/domain/errors'
import { z } from 'zod'
import { publicProcedure, router, tenantProcedure } from '../trpc.ts'

const uuid = z.uuid()

export const itemRouter = router({
  list: tenantProcedure
    .input(
      z.object({
        house: uuid.optional().catch(undefined),
        after: uuid.optional().catch(undefined),
      }),
    )
    .query(({ ctx, input }) => listItems(ctx.viewing, { reader: ctx.language, ...input })),
  /** A public item is for visitors too. */
  get: publicProcedure.input(z.object({ id: z.string() })).query(async ({ ctx, input }) => {
    const known = uuid.safeParse(input.id).success
    const item = known ? await findItem(ctx.viewing, input.id, ctx.language) : null
    if (!item) throw new DomainError('not-found')
    return item
  }),
})
