import type { IsoDate } from '../calendar/date.ts'
import { dueDate } from '../calendar/due-date.ts'
import { DomainError } from '../errors.ts'
import type { StepState } from '../track/move-step.ts'

/** A step with its date, in the order of the line. */
export interface DatedStep {
  id: string
  state: StepState
  dueOn: IsoDate | null
}

/** One step to a day, or one and all that follow by so many days (earlier where negative). */
export type DateMove =
  | { how: 'one'; from: string; on: IsoDate }
  | { how: 'following'; from: string; days: number }

export interface DateChange {
  id: string
  before: IsoDate | null
  after: IsoDate
}

/**
 * What a move of dates changes. What is done or skipped keeps its date, and what has none gets none by
 * moving along; a day on a weekend becomes the Monday after it.
 * @throws DomainError `not-found` where there is no such step, `wrong-state` where it is behind
 */
export function moveDates(steps: readonly DatedStep[], move: DateMove): DateChange[] {
  const at = steps.findIndex(({ id }) => id === move.from)
  const first = steps[at]
  if (!first) throw new DomainError('not-found')
  if (isBehind(first.state)) throw new DomainError('wrong-state')
  const moved: DateChange[] =
    move.how === 'one'
      ? [{ id: first.id, before: first.dueOn, after: dueDate(move.on, 0) }]
      : steps.slice(at).flatMap(({ id, state, dueOn }) => {
          if (dueOn === null || isBehind(state)) return []
          return { id, before: dueOn, after: dueDate(dueOn, move.days) }
        })
  return moved.filter(({ before, after }) => before !== after)
}

function isBehind(state: StepState): boolean {
  return state === 'done' || state === 'skipped'
}
