import type { IsoDate } from '../calendar/date.ts'
import type { StepState } from './move-step.ts'
import { isOwed } from './next-step.ts'
import type { TrackState } from './track-state.ts'

const DAY = 86_400_000

/** How many days a step is past its date: 0 where nothing is owed, or while its track stands still. */
export function daysLate(
  { state, dueOn }: { state: StepState; dueOn: IsoDate | null },
  track: TrackState,
  today: IsoDate,
): number {
  if (dueOn === null || track !== 'active' || !isOwed(state) || today <= dueOn) return 0
  return Math.round((Date.parse(today) - Date.parse(dueOn)) / DAY)
}
