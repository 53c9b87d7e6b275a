import { findKeptInstead } from '@traject/db/contact/undo-merge.repo'
import { mergeInput } from '@traject/domain/contact/merging'
import { z } from 'zod'
import { found } from '../found.ts'
import { router, tenantProcedure } from '../trpc.ts'
import { listDuplicates } from './list-duplicates.ts'
import { lookAtPair, mergeContacts } from './merge-contacts.ts'
import { setApart } from './set-apart.ts'
import { lookAtMerge, undoMerge } from './undo-merge.ts'

const pair = z.object({ one: z.string(), other: z.string() })

/** The house's own contacts that may be one, and making one of two. */
export const contactMergeRouter = router({
  duplicates: tenantProcedure
    .input(z.object({ of: z.uuid().nullable().catch(null) }))
    .query(({ ctx, input }) => listDuplicates(ctx, input.of)),
  setApart: tenantProcedure
    .input(pair.extend({ isApart: z.boolean() }))
    .mutation(({ ctx, input }) => setApart(ctx, input)),
  pair: tenantProcedure
    .input(mergeInput.pick({ keptId: true, otherId: true }))
    .query(({ ctx, input }) => lookAtPair(ctx, input)),
  merge: tenantProcedure.input(mergeInput).mutation(({ ctx, input }) => mergeContacts(ctx, input)),
  /** The contact that stands for a merged one, for its own house. */
  keptInstead: tenantProcedure
    .input(z.object({ id: z.string() }))
    .query(({ ctx, input }) => found(input.id, (id) => findKeptInstead(ctx.tenant, id))),
  look: tenantProcedure
    .input(z.object({ id: z.string() }))
    .query(({ ctx, input }) => lookAtMerge(ctx, input.id)),
  undo: tenantProcedure
    .input(z.object({ id: z.string(), revision: z.coerce.number().int().positive() }))
    .mutation(({ ctx, input }) => undoMerge(ctx, input)),
})
