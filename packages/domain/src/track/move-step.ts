import { DomainError } from '../errors.ts'
import type { TrackState } from './track-state.ts'

export const STEP_STATES = [
  'open',
  'in-progress',
  'submitted',
  'changes-requested',
  'done',
  'skipped',
] as const
export type StepState = (typeof STEP_STATES)[number]

/** The SME's people, or a coach who reads the step whole. */
export type StepMover = 'sme' | 'coach'

export const STEP_MOVES = ['begin', 'submit', 'accept', 'ask-for-change', 'skip', 'reopen'] as const
export type StepMove = (typeof STEP_MOVES)[number]

interface Line {
  from: readonly StepState[]
  to: StepState
  by: readonly StepMover[]
  needsReason?: true
}

/**
 * open → in progress → submitted by the SME → done or changes requested by a coach → submitted again …
 * What is handed in at once was begun with it. A step is skipped with a reason, and may be opened again.
 */
const LINES: Record<StepMove, Line> = {
  begin: { from: ['open'], to: 'in-progress', by: ['sme'] },
  submit: { from: ['open', 'in-progress', 'changes-requested'], to: 'submitted', by: ['sme'] },
  accept: { from: ['submitted'], to: 'done', by: ['coach'] },
  'ask-for-change': {
    from: ['submitted'],
    to: 'changes-requested',
    by: ['coach'],
    needsReason: true,
  },
  skip: {
    from: ['open', 'in-progress', 'changes-requested'],
    to: 'skipped',
    by: ['sme', 'coach'],
    needsReason: true,
  },
  reopen: { from: ['skipped'], to: 'open', by: ['coach'] },
}

export interface StepMoveFacts {
  state: StepState
  optional: boolean
  track: TrackState
  reason?: string | undefined
}

/**
 * The state after a move. A step moves while its track is under way.
 * @throws DomainError `wrong-state`, `forbidden`, `invalid` at `reason`
 */
export function moveStep(move: StepMove, by: StepMover, facts: StepMoveFacts): StepState {
  const line = LINES[move]
  if (!isHis(move, by, facts.optional)) throw new DomainError('forbidden', { ask: 'lead-coach' })
  if (facts.track !== 'active' || !line.from.includes(facts.state)) {
    throw new DomainError('wrong-state')
  }
  if (line.needsReason && !facts.reason?.trim()) {
    throw new DomainError('invalid', { issues: [{ path: 'reason', message: 'reason-missing' }] })
  }
  return line.to
}

/** Which moves somebody could make on a step: for the buttons of its page. */
export function stepMovesFrom(by: StepMover, facts: Omit<StepMoveFacts, 'reason'>): StepMove[] {
  if (facts.track !== 'active') return []
  return STEP_MOVES.filter(
    (move) => LINES[move].from.includes(facts.state) && isHis(move, by, facts.optional),
  )
}

/** An SME skips what is optional; a coach whatever makes no sense for this one. */
function isHis(move: StepMove, by: StepMover, optional: boolean): boolean {
  if (move === 'skip' && by === 'sme') return optional
  return LINES[move].by.includes(by)
}
