import { z } from 'zod'
import { ASSIGNMENT_MOVES } from './move-assignment.ts'

// Messages are keys of the `errors` messages, said beside the field.

const reason = z.string('reason-missing').trim().max(1000, 'reason-long')
const requestId = z.uuid()

/** An assignment as its form sends it; an empty step is the whole track. */
export const assignInput = z.object({
  requestId,
  item: z.uuid(),
  step: z.uuid().optional(),
  reason: reason.min(1, 'reason-missing'),
  dueOn: z.iso.date('date-wrong').optional(),
})
export type AssignInput = z.infer<typeof assignInput>

/**
 * What a company or a coach does with an assignment. Whether a reason is owed is the machine's to say.
 * Opening from a list carries no request id: doing it twice is doing it once.
 */
export const moveAssignmentInput = z.object({
  requestId: requestId.optional(),
  move: z.enum(ASSIGNMENT_MOVES),
  reason: reason.optional(),
})
export type MoveAssignmentInput = z.infer<typeof moveAssignmentInput>

/** An item is recalled wherever it was assigned. */
export const recallItemInput = z.object({ requestId, reason: reason.min(1, 'reason-missing') })
export type RecallItemInput = z.infer<typeof recallItemInput>
