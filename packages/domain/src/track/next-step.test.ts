import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysLate } from './days-late.ts'
import { STEP_STATES, type StepState } from './move-step.ts'
import { isOwed, nextStep } from './next-step.ts'
import { TRACK_STATES } from './track-state.ts'

const line = (...states: (StepState | `${StepState}?`)[]) =>
  states.map((state, at) => {
    return { at, state: state.replace('?', '') as StepState, optional: state.endsWith('?') }
  })

describe('where one goes on', () => {
  it('is the first step that the company owes, past what waits for a coach', () => {
    const steps = line('done', 'skipped', 'submitted', 'open', 'open')
    expect(nextStep(steps, 'sme')?.at).toBe(3)
    expect(nextStep(steps, 'coach')?.at).toBe(2)
  })

  it('is what was sent back, in its place', () => {
    expect(nextStep(line('done', 'changes-requested', 'open'), 'sme')?.at).toBe(1)
  })

  it('passes by what may be left out, unless it was begun or is all that is left', () => {
    expect(nextStep(line('done', 'open?', 'open'), 'sme')?.at).toBe(2)
    expect(nextStep(line('done', 'in-progress?', 'open'), 'sme')?.at).toBe(1)
    expect(nextStep(line('done', 'open?', 'done'), 'coach')?.at).toBe(1)
  })

  it('is what was handed in when nothing else is left, and nothing at the end', () => {
    expect(nextStep(line('done', 'submitted'), 'sme')?.at).toBe(1)
    expect(nextStep(line('done', 'skipped'), 'sme')).toBeUndefined()
  })

  it('is nothing exactly when every step is done or skipped', () => {
    const step = fc.record({ state: fc.constantFrom(...STEP_STATES), optional: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step), fc.constantFrom('sme', 'coach'), (steps, of) => {
        const behind = steps.every(({ state }) => state === 'done' || state === 'skipped')
        expect(nextStep(steps, of) === undefined).toBe(behind)
      }),
    )
  })
})

describe('a step', () => {
  const dueOn = '2026-03-12'

  it('is late from the day after its date on', () => {
    expect(daysLate({ state: 'open', dueOn }, 'active', dueOn)).toBe(0)
    expect(daysLate({ state: 'open', dueOn }, 'active', '2026-03-13')).toBe(1)
    expect(daysLate({ state: 'open', dueOn }, 'active', '2026-04-01')).toBe(20)
    expect(daysLate({ state: 'open', dueOn: null }, 'active', '2030-01-01')).toBe(0)
  })

  it('is not late when it was handed in, nor on a track that is not under way', () => {
    for (const state of STEP_STATES) {
      for (const track of TRACK_STATES) {
        const late = daysLate({ state, dueOn }, track, '2026-04-01') > 0
        expect([state, track, late]).toEqual([state, track, track === 'active' && isOwed(state)])
      }
    }
  })
})
