import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors.ts'
import { TRACK_STATES } from '../track/track-state.ts'
import {
  ASSIGNMENT_MOVES,
  ASSIGNMENT_STATES,
  type AssignmentMove,
  type AssignmentMover,
  type AssignmentState,
  assignmentMovesFrom,
  moveAssignment,
} from './move-assignment.ts'

const MOVERS = ['sme', 'coach', 'owner'] as const
const facts = { track: 'active' as const, reason: 'because' }
const codeOf = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}
const anyState = fc.constantFrom(...ASSIGNMENT_STATES)
const anyMove = fc.constantFrom(...ASSIGNMENT_MOVES)
const anyMover = fc.constantFrom(...MOVERS)

describe('an assigned resource', () => {
  it('is opened and done, or set aside and taken up again, by the company', () => {
    let state: AssignmentState = 'assigned'
    const seen: AssignmentState[] = []
    for (const move of ['open', 'finish', 'take-up', 'set-aside', 'take-up'] as const) {
      state = moveAssignment(move, 'sme', { ...facts, state })
      seen.push(state)
    }
    expect(seen).toEqual(['opened', 'done', 'opened', 'set-aside', 'opened'])
  })

  it('is done only by who opened it', () => {
    expect(codeOf(() => moveAssignment('finish', 'sme', { ...facts, state: 'assigned' }))).toBe(
      'wrong-state',
    )
  })

  it('is set aside and recalled with a reason only', () => {
    const silent = { ...facts, state: 'assigned' as const, reason: ' ' }
    expect(codeOf(() => moveAssignment('set-aside', 'sme', silent))).toBe('invalid')
    expect(codeOf(() => moveAssignment('recall', 'coach', silent))).toBe('invalid')
    expect(codeOf(() => moveAssignment('open', 'sme', silent))).toBe(null)
  })

  it('stays recalled, whatever is tried and by whom', () => {
    fc.assert(
      fc.property(anyMove, anyMover, (move, by) => {
        expect(codeOf(() => moveAssignment(move, by, { ...facts, state: 'recalled' }))).not.toBe(
          null,
        )
      }),
    )
  })

  it('is moved on by the company and taken back by coach and owner, and never the other way', () => {
    const his = (by: AssignmentMover) =>
      ASSIGNMENT_MOVES.filter((move) =>
        ASSIGNMENT_STATES.some(
          (state) => codeOf(() => moveAssignment(move, by, { ...facts, state })) === null,
        ),
      )
    expect(his('sme')).toEqual(['open', 'finish', 'set-aside', 'take-up'])
    expect(his('coach')).toEqual(['recall'])
    expect(his('owner')).toEqual(['recall'])
  })

  it('stands still once its track is declined or closed, and moves in every other state of it', () => {
    const moves = TRACK_STATES.filter(
      (track) => assignmentMovesFrom('sme', { state: 'assigned', track }).length > 0,
    )
    expect(TRACK_STATES.filter((track) => !moves.includes(track))).toEqual(['declined', 'closed'])
  })

  it('offers exactly the moves that it then lets through', () => {
    fc.assert(
      fc.property(
        anyState,
        fc.constantFrom(...TRACK_STATES),
        anyMover,
        anyMove,
        (state, track, by, move) => {
          const passes = codeOf(() => moveAssignment(move, by, { ...facts, state, track })) === null
          expect(passes).toBe(assignmentMovesFrom(by, { state, track }).includes(move))
        },
      ),
    )
  })

  it('is only ever where one of its moves leads', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyMove, anyMover)), (path) => {
        let state: AssignmentState = 'assigned'
        for (const [move, by] of path) {
          const before: AssignmentState = state
          try {
            state = moveAssignment(move, by, { ...facts, state })
          } catch {
            expect(state).toBe(before)
            continue
          }
          expect(state).toBe(ENDS[move])
        }
      }),
    )
  })
})

const ENDS: Record<AssignmentMove, AssignmentState> = {
  open: 'opened',
  finish: 'done',
  'set-aside': 'set-aside',
  'take-up': 'opened',
  recall: 'recalled',
}
