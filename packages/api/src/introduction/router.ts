import {
  askIntroductionInput,
  askReturnInput,
  introductionLimitInput,
  introductionListInput,
  moveIntroductionInput,
  noteOutcomeInput,
} from '@traject/domain/introduction/inputs'
import { z } from 'zod'
import { router, tenantProcedure } from '../trpc.ts'
import { askIntroduction, lookAtAsking } from './ask-introduction.ts'
import { askReturn } from './ask-return.ts'
import { lookAtLimit, setLimit } from './limit.ts'
import { agreedCard, lookAtIntroduction, lookAtIntroductions } from './look-at-introduction.ts'
import { moveIntroduction, noteOutcome } from './move-introduction.ts'

const one = z.object({ id: z.string() })
const ofItem = z.object({ itemId: z.string() })

export const introductionRouter = router({
  list: tenantProcedure
    .input(introductionListInput)
    .query(({ ctx, input }) => lookAtIntroductions(ctx, input)),
  get: tenantProcedure.input(one).query(({ ctx, input }) => lookAtIntroduction(ctx, input.id)),
  /** Its details as a vCard, for who holds them. */
  card: tenantProcedure.input(one).query(({ ctx, input }) => agreedCard(ctx, input.id)),
  /** What asking for a contact needs. */
  asking: tenantProcedure.input(ofItem).query(({ ctx, input }) => lookAtAsking(ctx, input.itemId)),
  ask: tenantProcedure
    .input(askIntroductionInput.extend(ofItem.shape))
    .mutation(({ ctx, input }) => askIntroduction(ctx, input)),
  move: tenantProcedure
    .input(moveIntroductionInput.extend(one.shape))
    .mutation(({ ctx, input }) => moveIntroduction(ctx, input)),
  noteOutcome: tenantProcedure
    .input(noteOutcomeInput.extend(one.shape))
    .mutation(({ ctx, input }) => noteOutcome(ctx, input)),
  /** Somebody who may have withdrawn is asked; the answer says nothing. */
  askReturn: tenantProcedure
    .input(askReturnInput)
    .mutation(({ ctx, input }) => askReturn(ctx, input)),
  limit: tenantProcedure.query(({ ctx }) => lookAtLimit(ctx)),
  setLimit: tenantProcedure
    .input(introductionLimitInput)
    .mutation(({ ctx, input }) => setLimit(ctx, input)),
})
