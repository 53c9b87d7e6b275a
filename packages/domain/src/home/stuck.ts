import { daysBetween, type IsoDate } from '../calendar/date.ts'
import { daysLate } from '../track/days-late.ts'
import { nextStep } from '../track/next-step.ts'
import type { HomeStep, HomeTrack } from './home-track.ts'

/**
 * After so many days without a move a track is stuck. Steps lie about two weeks apart: who is silent for
 * as long will hardly keep the next date, while a week's silence is a week of rehearsals.
 */
export const QUIET_DAYS = 14

export interface Stuck<Step extends HomeStep = HomeStep> {
  /** Since how many days nothing moved. */
  days: number
  /** What the silence is about, the most telling first. */
  why: 'change-asked' | 'overdue' | 'begun' | 'not-begun' | 'all-done'
  /** None where every step is done and nobody completed the track. */
  step: Step | undefined
}

/**
 * Whether a track under way stands still. One on which something waits for a coach does not: that is for
 * him to review. Nor does one that has not begun, rests, or has ended.
 */
export function stuckOn<Step extends HomeStep>(
  track: HomeTrack<Step>,
  today: IsoDate,
): Stuck<Step> | null {
  const days = daysBetween(track.movedOn, today)
  if (track.state !== 'active' || days < QUIET_DAYS) return null
  const step = nextStep(track.steps, 'coach')
  if (step?.state === 'submitted') return null
  return { days, why: whyQuiet(step, today), step }
}

function whyQuiet(step: HomeStep | undefined, today: IsoDate): Stuck['why'] {
  if (!step) return 'all-done'
  if (step.state === 'changes-requested') return 'change-asked'
  if (daysLate(step, 'active', today) > 0) return 'overdue'
  return step.state === 'in-progress' ? 'begun' : 'not-begun'
}
