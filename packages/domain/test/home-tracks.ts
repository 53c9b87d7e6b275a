// Tracks as the homes know them, on few days, so that they meet often.
import fc from 'fast-check'
import { addDays } from '../src/calendar/date.ts'
import type { HomeStep, HomeTrack } from '../src/home/home-track.ts'
import { STEP_STATES, type StepState } from '../src/track/move-step.ts'
import { TRACK_STATES } from '../src/track/track-state.ts'

/** A Thursday. */
export const TODAY = '2026-03-05'

const around = fc.integer({ min: -30, max: 30 }).map((days) => addDays(TODAY, days))
const past = fc.integer({ min: -30, max: 0 }).map((days) => addDays(TODAY, days))

const step = fc.record({
  state: fc.constantFrom(...STEP_STATES),
  since: past,
  optional: fc.boolean(),
  dueOn: fc.option(around),
})

export const anyTrack: fc.Arbitrary<HomeTrack> = fc.record({
  id: fc.uuid(),
  state: fc.constantFrom(...TRACK_STATES),
  since: past,
  startsOn: around,
  movedOn: past,
  steps: fc
    .array(step, { maxLength: 6 })
    .map((steps) => steps.map((one, at) => ({ ...one, id: `step-${at}` }))),
})

/** A track under way with steps in these states, quiet since today unless told otherwise. */
export function active(
  states: readonly (StepState | Partial<HomeStep>)[],
  changed: Partial<HomeTrack> = {},
): HomeTrack {
  const steps = states.map((one, at): HomeStep => {
    const told = typeof one === 'string' ? { state: one } : one
    return { id: `step-${at}`, state: 'open', since: TODAY, optional: false, dueOn: null, ...told }
  })
  const days = { since: TODAY, startsOn: TODAY, movedOn: TODAY }
  return { id: 'track', state: 'active', ...days, steps, ...changed }
}
