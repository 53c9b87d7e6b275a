import fc from 'fast-check'
import { expect, it } from 'vitest'
import { STEP_STATES, stepMovesFrom } from '../track/move-step.ts'
import { TRACK_STATES } from '../track/track-state.ts'
import { isThreadOpen } from './thread.ts'
import { isOverdue, whoseTurn } from './whose-turn.ts'

const today = '2026-06-15'
const active = 'active' as const

it('is the company’s until it hands in, then a coach’s until he answers', () => {
  const turns = STEP_STATES.map((state) => [state, whoseTurn({ state, track: active })])
  expect(Object.fromEntries(turns)).toEqual({
    open: 'sme',
    'in-progress': 'sme',
    submitted: 'coach',
    'changes-requested': 'sme',
    done: null,
    skipped: null,
  })
})

it('is somebody’s only where he can hand in or answer', () => {
  const facts = fc.record({
    state: fc.constantFrom(...STEP_STATES),
    track: fc.constantFrom(...TRACK_STATES),
  })
  fc.assert(
    fc.property(facts, (step) => {
      const moves = (by: 'sme' | 'coach') => stepMovesFrom(by, { ...step, optional: false })
      expect(whoseTurn(step) === 'sme').toBe(moves('sme').includes('submit'))
      expect(whoseTurn(step) === 'coach').toBe(moves('coach').includes('accept'))
    }),
  )
})

it('is late from the day after the last one, and only while it is the company’s turn', () => {
  const late = (dueOn: string | null, state = STEP_STATES[0], track = active) =>
    isOverdue({ dueOn, state, track, today })
  expect([late(null), late('2026-06-16'), late(today), late('2026-06-14')]).toEqual([
    false,
    false,
    false,
    true,
  ])
  for (const state of ['submitted', 'done', 'skipped'] as const) {
    expect(isOverdue({ dueOn: '2026-06-14', state, track: active, today })).toBe(false)
  }
  expect(isOverdue({ dueOn: '2026-06-14', state: 'open', track: 'paused', today })).toBe(false)
})

it('people speak on a track until it is declined or closed', () => {
  const open = TRACK_STATES.filter(isThreadOpen)
  expect(TRACK_STATES.filter((state) => !open.includes(state))).toEqual(['declined', 'closed'])
})
