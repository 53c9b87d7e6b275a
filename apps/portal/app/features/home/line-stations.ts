import type { Side } from '@traject/domain/partnership/side'
import type { StepState } from '@traject/domain/track/move-step'
import type { Station, StationState } from '@traject/ui/route-line'
import { toneOf } from '../words/side-tone.ts'

interface LineStep {
  state: StepState
  optional: boolean
  side: Side | null
  isNext: boolean
}

/** A step as a station of the line; the next one is where the reader goes on. */
export function stationOf({
  state,
  optional,
  side,
  isNext,
}: LineStep): Omit<Station, 'id' | 'label'> {
  return { state: isNext ? 'next' : (BEHIND[state] ?? 'open'), optional, tone: toneOf(side) }
}

const BEHIND: Partial<Record<StepState, StationState>> = { done: 'done', skipped: 'skipped' }

/** How many are done, of those that were not left out. */
export function progressOf(steps: readonly { state: StepState }[]) {
  const done = steps.filter(({ state }) => state === 'done').length
  return { done, total: steps.filter(({ state }) => state !== 'skipped').length }
}
