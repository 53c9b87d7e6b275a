import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors.ts'
import { moveStep, STEP_MOVES, STEP_STATES, type StepState, stepMovesFrom } from './move-step.ts'
import { TRACK_STATES } from './track-state.ts'

const MOVERS = ['sme', 'coach'] as const
const facts = { optional: false, track: 'active' as const, reason: 'because' }
const codeOf = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}

describe('a step', () => {
  it('goes to and fro between SME and coach until it is accepted', () => {
    let state: StepState = 'open'
    const go = (move: (typeof STEP_MOVES)[number], by: 'sme' | 'coach') => {
      state = moveStep(move, by, { ...facts, state })
    }
    go('begin', 'sme')
    go('submit', 'sme')
    go('ask-for-change', 'coach')
    go('submit', 'sme')
    go('accept', 'coach')
    expect(state).toBe('done')
  })

  it('is accepted by nobody who handed it in', () => {
    const submitted = { ...facts, state: 'submitted' as const }
    expect(codeOf(() => moveStep('accept', 'sme', submitted))).toBe('forbidden')
  })

  it('is skipped by the SME only where it is optional, and never in silence', () => {
    const open = { ...facts, state: 'open' as const }
    expect(codeOf(() => moveStep('skip', 'sme', open))).toBe('forbidden')
    expect(moveStep('skip', 'sme', { ...open, optional: true })).toBe('skipped')
    expect(moveStep('skip', 'coach', open)).toBe('skipped')
    expect(codeOf(() => moveStep('skip', 'coach', { ...open, reason: '' }))).toBe('invalid')
  })

  it('stays done once it is done', () => {
    for (const by of MOVERS) {
      expect(stepMovesFrom(by, { ...facts, state: 'done', optional: true })).toEqual([])
    }
  })

  it('does not move while its track is not under way', () => {
    for (const track of TRACK_STATES.filter((state) => state !== 'active')) {
      const asked = () => moveStep('begin', 'sme', { ...facts, track, state: 'open' })
      expect([track, codeOf(asked)]).toEqual([track, 'wrong-state'])
    }
  })

  it('offers exactly the moves that it then lets through', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STEP_STATES),
        fc.constantFrom(...TRACK_STATES),
        fc.boolean(),
        fc.constantFrom(...MOVERS),
        fc.constantFrom(...STEP_MOVES),
        (state, track, optional, by, move) => {
          const asked = { ...facts, state, track, optional }
          const passes = codeOf(() => moveStep(move, by, asked)) === null
          expect(passes).toBe(stepMovesFrom(by, asked).includes(move))
        },
      ),
    )
  })
})
