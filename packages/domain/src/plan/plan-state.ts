import type { TrackState } from '../track/track-state.ts'

/** A plan is made before the company agrees, and changed until the track ends. */
const PLANNED: readonly TrackState[] = ['proposed', 'agreed', 'active', 'paused']

/** Whether the steps of a track may still be changed. */
export function isPlanned(state: TrackState): boolean {
  return PLANNED.includes(state)
}

/** Whether the company is told of a change: it has agreed to what is changed. */
export function isToldOfPlan(state: TrackState): boolean {
  return isPlanned(state) && state !== 'proposed'
}
