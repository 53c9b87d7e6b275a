import type { StepMover, StepState } from './move-step.ts'
import type { TrackState } from './track-state.ts'

/** What the company still has to do something about. */
const OWED: readonly StepState[] = ['open', 'in-progress', 'changes-requested']

/** Whether the company still has to do something about a step. */
export function isOwed(state: StepState): boolean {
  return OWED.includes(state)
}

/**
 * Where somebody goes on, of steps in the order of the line. The company: the first step that it owes,
 * one that may be left out only when it was begun or nothing else is left. A coach: what was handed in
 * and waits for an answer, else where the company stands. Nothing, where all is behind them.
 */
export function nextStep<Step extends { state: StepState; optional: boolean }>(
  steps: readonly Step[],
  of: StepMover,
): Step | undefined {
  const waiting = steps.find(({ state }) => state === 'submitted')
  const owed = steps.filter(({ state }) => isOwed(state))
  const forSme = owed.find(({ state, optional }) => !optional || state !== 'open') ?? owed[0]
  return of === 'coach' ? (waiting ?? forSme) : (forSme ?? waiting)
}

/** What ended goes on nowhere. */
const ENDED: readonly TrackState[] = ['declined', 'completed', 'stopped', 'follow-up', 'closed']

/** Where the reader goes on, of a track that has not ended. */
export function nextOn<Step extends { state: StepState; optional: boolean }>(
  { state, steps }: { state: TrackState; steps: readonly Step[] },
  reader: StepMover,
): Step | undefined {
  return ENDED.includes(state) ? undefined : nextStep(steps, reader)
}

/** How many of the steps that are walked at all are done. */
export function progressOf(steps: readonly { state: StepState }[]): {
  done: number
  total: number
} {
  const walked = steps.filter(({ state }) => state !== 'skipped')
  return { done: walked.filter(({ state }) => state === 'done').length, total: walked.length }
}
