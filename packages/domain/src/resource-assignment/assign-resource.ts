import type { IsoDate } from '../calendar/date.ts'
import { dueDate } from '../calendar/due-date.ts'
import { DomainError } from '../errors.ts'
import type { TrackState } from '../track/track-state.ts'

/** While a track is in one of these, resources are assigned on it: before it begins, too. */
export const ASSIGNING_STATES = [
  'proposed',
  'agreed',
  'active',
  'paused',
] as const satisfies TrackState[]

export interface AssigningFacts {
  track: TrackState
  today: IsoDate
  /** The step it is for; none: the whole track. */
  step: { dueOn: IsoDate | null } | null
  /** The day that was asked for. */
  dueOn: IsoDate | undefined
  /** It stands there already, and was not recalled. */
  isThere: boolean
}

/**
 * The due date of a new assignment: the day asked for, on a Saturday or Sunday the Monday after, else
 * the step's own.
 * @throws DomainError `wrong-state`, `invalid` at `step` where it stands already, at `dueOn` where that
 *   day is past
 */
export function assignResource({ track, today, step, dueOn, isThere }: AssigningFacts) {
  if (!ASSIGNING_STATES.some((state) => state === track)) throw new DomainError('wrong-state')
  const issues = [
    ...(isThere ? [{ path: 'step', message: 'assigned-already' }] : []),
    ...(dueOn && dueOn < today ? [{ path: 'dueOn', message: 'date-past' }] : []),
  ]
  if (issues.length > 0) throw new DomainError('invalid', { issues })
  return { dueOn: dueOn ? dueDate(dueOn, 0) : (step?.dueOn ?? null) }
}
