import { findItem } from '@traject/db/item/item.repo'
import { searchItems } from '@traject/db/item/search-items.repo'
import { DomainError } from '@traject/domain/errors'
import { shareInput } from '@traject/domain/item/inputs'
import { itemFilterInput } from '@traject/domain/item/item-filter'
import { z } from 'zod'
import { publicProcedure, router, tenantProcedure } from '../trpc.ts'
import { actsOnResource } from './acts-on.ts'
import { retireItem, shareItem, sharePanel } from './share-item.ts'

const subject = z.object({ id: z.string() })
const revision = z.coerce.number().int().positive()

export const itemRouter = router({
  list: tenantProcedure
    .input(itemFilterInput)
    .query(({ ctx, input }) => searchItems(ctx.viewing, input, ctx.language)),
  /** A public item is for visitors too; anything else they are asked to sign in for. */
  get: publicProcedure.input(subject).query(async ({ ctx, input }) => {
    const known = z.uuid().safeParse(input.id).success
    const item = known ? await findItem(ctx.viewing, input.id, ctx.language) : null
    if (!item) throw new DomainError(ctx.signedIn ? 'not-found' : 'unauthenticated')
    const { authorPersonId: _, ...shown } = item
    return { ...shown, acts: actsOnResource(ctx.actor, item) }
  }),
  sharePanel: tenantProcedure
    .input(subject.extend({ choice: shareInput.nullable().catch(null) }))
    .query(({ ctx, input }) => sharePanel(ctx, input.id, input.choice)),
  share: tenantProcedure
    .input(subject.extend({ revision, contentRevision: revision.optional(), choice: shareInput }))
    .mutation(({ ctx, input }) => shareItem(ctx, input)),
  retire: tenantProcedure.input(subject).mutation(({ ctx, input }) => retireItem(ctx, input.id)),
})
