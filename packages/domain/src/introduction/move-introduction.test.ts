import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/date.ts'
import { isDomainError } from '../errors.ts'
import type { IntroductionState } from './introduction-state.ts'
import {
  INTRODUCTION_MOVES,
  type IntroductionMove,
  type IntroductionMover,
  introductionMovesFrom,
  moveIntroduction,
  whoMoves,
} from './move-introduction.ts'
import { answerBy, isOpen, isOver, remindOn, shownState } from './standing.ts'

interface Life {
  state: IntroductionState
  answerBy: string | null
  today: string
}

const begun: Life = { state: 'asked', answerBy: null, today: '2026-11-30' }
const factsOf = ({ state, answerBy: lastDay, today }: Life) => {
  return { state, isOver: isOver({ answerBy: lastDay }, today), isClosed: false }
}
const shownOf = ({ state, answerBy: lastDay, today }: Life, to: 'house' | 'requester') =>
  shownState({ state, answerBy: lastDay, isHidden: false }, to, today)

/** One move, or nothing where it does not lead on. */
function after(life: Life, move: IntroductionMove): Life | null {
  try {
    const state = moveIntroduction(move, whoMoves(move), { ...factsOf(life), words: 'Waarom?' })
    return { ...life, state, answerBy: state === 'waiting' ? answerBy(life.today) : life.answerBy }
  } catch (error) {
    expect(isDomainError(error) && error.code).toBe('wrong-state')
    return null
  }
}

const step = fc.oneof(
  fc.constantFrom(...INTRODUCTION_MOVES),
  fc.integer({ min: 1, max: 30 }).map((days) => ({ days })),
)

/** What becomes of it when these things happen, and those that do not lead on are left out. */
function lives(steps: readonly (IntroductionMove | { days: number })[]): Life[] {
  const path = [begun]
  for (const one of steps) {
    const last = path.at(-1) ?? begun
    const next =
      typeof one === 'string' ? after(last, one) : { ...last, today: addDays(last.today, one.days) }
    if (next) path.push(next)
  }
  return path
}

describe('an introduction, whatever happens to it', () => {
  it('can be withdrawn from by the contact until it is over, and then stays withdrawn', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        for (const life of lives(steps)) {
          const isOngoing = isOpen(shownOf(life, 'house')) || life.state === 'agreed'
          expect(after(life, 'withdraw')?.state).toBe(isOngoing ? 'withdrawn' : undefined)
          if (life.state === 'withdrawn') {
            for (const move of INTRODUCTION_MOVES) expect(after(life, move)).toBeNull()
          }
        }
      }),
    )
  })

  it('is agreed only by the contact, after the house, within its days', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const path = lives(steps)
        const at = path.findIndex(({ state }) => state === 'agreed')
        if (at < 0) return
        expect(path.slice(0, at).map(({ state }) => state)).toContain('waiting')
        const { today, answerBy: last } = path[at] ?? begun
        expect(last !== null && today <= last).toBe(true)
      }),
    )
  })

  it('offers exactly the moves that it takes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        for (const life of lives(steps)) {
          for (const by of ['requester', 'house', 'contact', 'calendar'] as const) {
            const taken = INTRODUCTION_MOVES.filter(
              (move) => whoMoves(move) === by && after(life, move),
            )
            expect(introductionMovesFrom(by, factsOf(life))).toEqual(taken)
          }
        }
      }),
    )
  })

  it('reads the same to the house and to who asked on every day, refused or not answered', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 21 }), fc.nat(60), (refusedAfter, days) => {
        const waiting = after(begun, 'pass-on') ?? begun
        const on = (life: Life, day: number) => ({ ...life, today: addDays(begun.today, day) })
        const refused = after(on(waiting, refusedAfter), 'refuse')
        if (!refused) throw new Error('it could not be refused in time')
        const silent = on(waiting, days)
        const now = days < refusedAfter ? silent : on(refused, days)
        const expired = after(silent, 'expire') ?? silent
        for (const to of ['house', 'requester'] as const) {
          expect(shownOf(now, to)).toBe(shownOf(silent, to))
          expect(shownOf(now, to)).toBe(shownOf(expired, to))
          expect(introductionMovesFrom(to, factsOf(now))).toEqual(
            introductionMovesFrom(to, factsOf(silent)),
          )
        }
      }),
    )
  })
})

describe('a move', () => {
  const asked = factsOf(begun)
  const refusalOf = (move: IntroductionMove, by: IntroductionMover, words?: string) => {
    try {
      return moveIntroduction(move, by, { ...asked, words })
    } catch (error) {
      return isDomainError(error) ? error.code : error
    }
  }

  it('is that of one side alone', () => {
    expect(refusalOf('pass-on', 'requester')).toBe('forbidden')
    expect(refusalOf('cancel', 'house')).toBe('forbidden')
  })

  it('says something where it asks or answers', () => {
    expect(refusalOf('ask-back', 'house', '  ')).toBe('invalid')
    expect(refusalOf('ask-back', 'house', 'Voor wanneer?')).toBe('asked-back')
  })

  it('by the house needs no reason to decline', () => {
    expect(refusalOf('decline', 'house')).toBe('declined')
  })
})

describe('the days of the contact', () => {
  it('are seven until it is reminded, and twenty-one until its answer is not awaited any more', () => {
    const last = answerBy('2026-11-30')
    expect(last).toBe('2026-12-21')
    expect(remindOn(last)).toBe('2026-12-07')
    expect(isOver({ answerBy: last }, '2026-12-21')).toBe(false)
    expect(isOver({ answerBy: last }, '2026-12-22')).toBe(true)
  })
})

it('who asked through another house loses what that house is not told of', () => {
  const hidden = { state: 'agreed', answerBy: '2026-12-21', isHidden: true } as const
  expect(shownState(hidden, 'requester', '2027-01-01')).toBe('withdrawn')
  expect(shownState(hidden, 'house', '2027-01-01')).toBe('agreed')
})
