import type { IsoDate } from '../calendar/date.ts'
import type { StepState } from '../track/move-step.ts'
import type { TrackState } from '../track/track-state.ts'

/** What the rules of the homes need to know of a step. Days are the partnership's. */
export interface HomeStep {
  id: string
  state: StepState
  /** Since when it is in that state. */
  since: IsoDate
  optional: boolean
  dueOn: IsoDate | null
}

/** And of a track. The steps stand in the order of the line, as far as the reader may know them. */
export interface HomeTrack<Step extends HomeStep = HomeStep> {
  id: string
  state: TrackState
  since: IsoDate
  startsOn: IsoDate
  /** When anything on it last moved. */
  movedOn: IsoDate
  steps: readonly Step[]
}
