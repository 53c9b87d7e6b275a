import { itemFilterInput } from '@traject/domain/item/item-filter'
import {
  assignInput,
  moveAssignmentInput,
  recallItemInput,
} from '@traject/domain/resource-assignment/inputs'
import { z } from 'zod'
import { router, tenantProcedure } from '../trpc.ts'
import { assignResource } from './assign-resource.ts'
import { lookAtAssigning, lookAtAssignment, lookAtTracksFor } from './look-at-assignments.ts'
import { moveAssignment } from './move-assignment.ts'
import { recallItem } from './recall-item.ts'

const ofTrack = z.object({ trackId: z.string() })
const subject = ofTrack.extend({ id: z.string() })

export const assignmentRouter = router({
  /** What may be assigned on a track; with an item, that one. */
  choose: tenantProcedure
    .input(ofTrack.extend({ item: z.string().nullable(), filter: itemFilterInput }))
    .query(({ ctx, input }) => lookAtAssigning(ctx, input)),
  /** Where an item may be assigned. */
  tracksFor: tenantProcedure
    .input(z.object({ item: z.string() }))
    .query(({ ctx, input }) => lookAtTracksFor(ctx, input.item)),
  assign: tenantProcedure
    .input(assignInput.extend(ofTrack.shape))
    .mutation(({ ctx, input }) => assignResource(ctx, input)),
  get: tenantProcedure.input(subject).query(({ ctx, input }) => lookAtAssignment(ctx, input)),
  move: tenantProcedure
    .input(moveAssignmentInput.extend(subject.shape))
    .mutation(({ ctx, input }) => moveAssignment(ctx, input)),
  recallItem: tenantProcedure
    .input(recallItemInput.extend({ id: z.string() }))
    .mutation(({ ctx, input }) => recallItem(ctx, input)),
})
