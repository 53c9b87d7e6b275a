import { findItem, type ItemView } from '@traject/db/item/item.repo'
import { searchItems } from '@traject/db/item/search-items.repo'
import { DomainError } from '@traject/domain/errors'
import { itemFilterInput } from '@traject/domain/item/item-filter'
import type { Actor } from '@traject/domain/policy/actor'
import { can } from '@traject/domain/policy/can'
import { z } from 'zod'
import { publicProcedure, router, tenantProcedure } from '../trpc.ts'

/** The item as a reader gets it, with the acts that he may do to it. */
function withActs(actor: Actor, { authorPersonId, ...item }: ItemView) {
  const facts = { ownerOrganisationId: item.ownerId, authorPersonId, status: item.status }
  const acts = {
    edit: can(actor, 'item.edit', facts) === true,
    share: item.status !== 'retired' && can(actor, 'item.share', facts) === true,
    retire: item.status === 'published' && can(actor, 'item.retire', facts) === true,
    recall: item.status !== 'draft' && can(actor, 'item.recall', facts) === true,
  }
  return { ...item, acts }
}

export const itemRouter = router({
  list: tenantProcedure
    .input(itemFilterInput)
    .query(({ ctx, input }) => searchItems(ctx.viewing, input, ctx.language)),
  /** A public item is for visitors too; anything else they are asked to sign in for. */
  get: publicProcedure.input(z.object({ id: z.string() })).query(async ({ ctx, input }) => {
    const known = z.uuid().safeParse(input.id).success
    const item = known ? await findItem(ctx.viewing, input.id, ctx.language) : null
    if (!item) throw new DomainError(ctx.signedIn ? 'not-found' : 'unauthenticated')
    return withActs(ctx.actor, item)
  }),
})
