import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors.ts'
import { movesFrom, moveTrack, TRACK_MOVES, type TrackMover } from './move-track.ts'
import { TRACK_STATES, type TrackState } from './track-state.ts'

const MOVERS = ['sme', 'lead-coach', 'coach', 'calendar'] as const
const facts = { startsOn: '2026-03-02', today: '2026-03-05', reason: 'because' }
const codeOf = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}

describe('a track', () => {
  it('is agreed before its start date, and starts at once when agreed after it', () => {
    const early = { ...facts, state: 'proposed' as const, today: '2026-03-01' }
    expect(moveTrack('agree', 'sme', early)).toBe('agreed')
    expect(moveTrack('agree', 'sme', { ...early, today: '2026-03-02' })).toBe('active')
  })

  it('is not started by the calendar before its day', () => {
    const agreed = { ...facts, state: 'agreed' as const, today: '2026-03-01' }
    expect(codeOf(() => moveTrack('start', 'calendar', agreed))).toBe('wrong-state')
    expect(moveTrack('start', 'calendar', { ...agreed, today: '2026-03-02' })).toBe('active')
  })

  it('is agreed or declined by nobody but the SME', () => {
    for (const by of MOVERS.filter((mover) => mover !== 'sme')) {
      for (const move of ['agree', 'decline'] as const) {
        const asked = () => moveTrack(move, by, { ...facts, state: 'proposed' })
        expect([by, codeOf(asked)]).toEqual([by, 'forbidden'])
      }
    }
  })

  it('is ended by the lead coach alone, who says why', () => {
    for (const move of ['complete', 'stop'] as const) {
      const state = 'active' as const
      expect(codeOf(() => moveTrack(move, 'coach', { ...facts, state }))).toBe('forbidden')
      expect(codeOf(() => moveTrack(move, 'sme', { ...facts, state }))).toBe('forbidden')
      const silent = { ...facts, state, reason: '  ' }
      expect(codeOf(() => moveTrack(move, 'lead-coach', silent))).toBe('invalid')
    }
  })

  it('never comes back from where it was declined or closed', () => {
    for (const state of ['declined', 'closed'] as const) {
      for (const by of MOVERS) expect(movesFrom(state, by)).toEqual([])
    }
  })

  it('offers exactly the moves that it then lets through', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TRACK_STATES),
        fc.constantFrom(...MOVERS),
        fc.constantFrom(...TRACK_MOVES),
        (state, by, move) => {
          const passes = codeOf(() => moveTrack(move, by, { ...facts, state })) === null
          expect(passes).toBe(movesFrom(state, by).includes(move))
        },
      ),
    )
  })

  it('passes through its agreement, whatever is tried in whatever order', () => {
    const attempt = fc.record({
      move: fc.constantFrom(...TRACK_MOVES),
      by: fc.constantFrom<TrackMover>(...MOVERS),
    })
    const beyond: readonly TrackState[] = ['active', 'paused', 'completed', 'stopped', 'follow-up']
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 30 }), (attempts) => {
        let state: TrackState = 'proposed'
        let agreed = false
        for (const { move, by } of attempts) {
          const from: TrackState = state
          if (codeOf(() => moveTrack(move, by, { ...facts, state: from })) !== null) continue
          state = moveTrack(move, by, { ...facts, state: from })
          agreed ||= move === 'agree' && by === 'sme'
        }
        expect(beyond.includes(state) && !agreed).toBe(false)
      }),
    )
  })
})
