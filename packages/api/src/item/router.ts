import { findItem } from '@traject/db/item/item.repo'
import { searchItems } from '@traject/db/item/search-items.repo'
import { shareInput } from '@traject/domain/item/inputs'
import { itemFilterInput } from '@traject/domain/item/item-filter'
import { LANGUAGES } from '@traject/domain/language/language'
import { z } from 'zod'
import { foundByAnyone } from '../found.ts'
import { publicProcedure, router, tenantProcedure } from '../trpc.ts'
import { actsOnResource } from './acts-on.ts'
import { retireItem, shareItem, sharePanel } from './share-item.ts'

const subject = z.object({ id: z.string() })
const revision = z.coerce.number().int().positive()

/** The language of what it gives; none, and one it has nothing in: the reader's, or the source's. */
const contentIn = z.enum(LANGUAGES).optional().catch(undefined)

export const itemRouter = router({
  list: tenantProcedure
    .input(itemFilterInput)
    .query(({ ctx, input }) => searchItems(ctx.viewing, input, ctx.language)),
  /** A public item is for visitors too; anything else they are asked to sign in for. */
  get: publicProcedure.input(subject.extend({ contentIn })).query(async ({ ctx, input }) => {
    const item = await foundByAnyone(ctx, input.id, (id) =>
      findItem(ctx.viewing, id, ctx.language, input.contentIn ?? null),
    )
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
