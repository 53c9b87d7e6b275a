import type { IsoDate } from '../calendar/date.ts'
import { inWeek, weekOf } from '../calendar/week.ts'
import { daysLate } from '../track/days-late.ts'
import { isOwed, nextStep } from '../track/next-step.ts'
import type { HomeStep, HomeTrack } from './home-track.ts'
import { stuckOn } from './stuck.ts'

/** How a track stands, in the row of a list. */
export type Standing =
  | { kind: 'proposed' | 'review' | 'change-asked' | 'paused'; since: IsoDate }
  | { kind: 'starts'; on: IsoDate }
  | { kind: 'stuck' | 'overdue'; days: number }
  | { kind: 'under-way' | 'all-done' | 'ended' }

/** The one thing to say of a track: what waits for a coach, else what holds it up. */
export function standingOf(track: HomeTrack, today: IsoDate): Standing {
  switch (track.state) {
    case 'proposed':
    case 'paused':
      return { kind: track.state, since: track.since }
    case 'agreed':
      return { kind: 'starts', on: track.startsOn }
    case 'active':
      return underWay(track, today)
    default:
      return { kind: 'ended' }
  }
}

function underWay(track: HomeTrack, today: IsoDate): Standing {
  const waiting = toReview(track)[0]
  if (waiting) return { kind: 'review', since: waiting.since }
  const stuck = stuckOn(track, today)
  if (stuck) return { kind: 'stuck', days: stuck.days }
  const step = nextStep(track.steps, 'coach')
  if (!step) return { kind: 'all-done' }
  const days = daysLate(step, track.state, today)
  if (days > 0) return { kind: 'overdue', days }
  if (step.state === 'changes-requested') return { kind: 'change-asked', since: step.since }
  return { kind: 'under-way' }
}

/** What a track's coaches have to read, oldest first. */
export function toReview<Step extends HomeStep>({ state, steps }: HomeTrack<Step>): Step[] {
  if (state !== 'active') return []
  return steps
    .filter((step) => step.state === 'submitted')
    .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
}

/** The steps that a company still owes and that are due in the week of today. */
export function dueThisWeek<Step extends HomeStep>(track: HomeTrack<Step>, today: IsoDate): Step[] {
  if (track.state !== 'active') return []
  const week = weekOf(today)
  return track.steps.filter(({ state, dueOn }) => isOwed(state) && inWeek(dueOn, week))
}
