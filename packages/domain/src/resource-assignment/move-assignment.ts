import { DomainError } from '../errors.ts'
import type { TrackState } from '../track/track-state.ts'

export const ASSIGNMENT_STATES = ['assigned', 'opened', 'done', 'set-aside', 'recalled'] as const
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number]

/** The company's people, a coach who reads the track whole, or the house whose item it is. */
export type AssignmentMover = 'sme' | 'coach' | 'owner'

export const ASSIGNMENT_MOVES = ['open', 'finish', 'set-aside', 'take-up', 'recall'] as const
export type AssignmentMove = (typeof ASSIGNMENT_MOVES)[number]

interface Line {
  from: readonly AssignmentState[]
  to: AssignmentState
  by: readonly AssignmentMover[]
  /** It is said why. */
  needsReason?: true
}

/**
 * assigned → opened → done or set aside with a reason, by the SME, which may take it up again; recalled
 * with a reason, by a coach or by the item's owner, and then for good: it can be assigned anew.
 */
const LINES: Record<AssignmentMove, Line> = {
  open: { from: ['assigned'], to: 'opened', by: ['sme'] },
  finish: { from: ['opened'], to: 'done', by: ['sme'] },
  'set-aside': { from: ['assigned', 'opened'], to: 'set-aside', by: ['sme'], needsReason: true },
  'take-up': { from: ['done', 'set-aside'], to: 'opened', by: ['sme'] },
  recall: {
    from: ['assigned', 'opened', 'done', 'set-aside'],
    to: 'recalled',
    by: ['coach', 'owner'],
    needsReason: true,
  },
}

/** While a track is in one of these, what was assigned on it is shut, and stays as it was. */
const SHUT: readonly TrackState[] = ['declined', 'closed']

export interface AssignmentMoveFacts {
  state: AssignmentState
  track: TrackState
  reason?: string | undefined
}

/**
 * The state after a move.
 * @throws DomainError `forbidden` for whom the move is not his, `wrong-state` where it does not lead on
 *   from there, `invalid` at `reason` where none is given and one is owed
 */
export function moveAssignment(
  move: AssignmentMove,
  by: AssignmentMover,
  { state, track, reason }: AssignmentMoveFacts,
): AssignmentState {
  const line = LINES[move]
  if (!line.by.includes(by)) throw new DomainError('forbidden', { ask: 'lead-coach' })
  if (SHUT.includes(track) || !line.from.includes(state)) throw new DomainError('wrong-state')
  if (line.needsReason && !reason?.trim()) {
    throw new DomainError('invalid', { issues: [{ path: 'reason', message: 'reason-missing' }] })
  }
  return line.to
}

/** Which moves somebody could make: for the buttons of a page. */
export function assignmentMovesFrom(
  by: AssignmentMover,
  { state, track }: Pick<AssignmentMoveFacts, 'state' | 'track'>,
): AssignmentMove[] {
  if (SHUT.includes(track)) return []
  return ASSIGNMENT_MOVES.filter((move) => {
    const line = LINES[move]
    return line.from.includes(state) && line.by.includes(by)
  })
}
