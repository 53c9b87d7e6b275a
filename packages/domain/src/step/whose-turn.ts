import type { IsoDate } from '../calendar/date.ts'
import type { StepMover, StepState } from '../track/move-step.ts'
import type { TrackState } from '../track/track-state.ts'

export interface TurnFacts {
  state: StepState
  track: TrackState
}

/** Who has to do something next; nobody where it is over or its track is not under way. */
export function whoseTurn({ state, track }: TurnFacts): StepMover | null {
  if (track !== 'active' || state === 'done' || state === 'skipped') return null
  return state === 'submitted' ? 'coach' : 'sme'
}

/** Whether the company is late: its turn, and the last day has passed. */
export function isOverdue(facts: TurnFacts & { dueOn: IsoDate | null; today: IsoDate }): boolean {
  return whoseTurn(facts) === 'sme' && facts.dueOn !== null && facts.dueOn < facts.today
}
