import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/due-date.ts'
import { STEP_STATES, type StepState } from '../track/move-step.ts'
import { type DatedStep, moveDates } from './move-dates.ts'

const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay()
const line: DatedStep[] = [
  { id: 'one', state: 'done', dueOn: '2026-03-02' },
  { id: 'two', state: 'in-progress', dueOn: '2026-03-12' },
  { id: 'three', state: 'skipped', dueOn: '2026-03-16' },
  { id: 'four', state: 'open', dueOn: null },
  { id: 'five', state: 'open', dueOn: '2026-03-20' },
]

describe('dates that are moved', () => {
  it('move from a step on, and leave what is behind and what has none', () => {
    expect(moveDates(line, { how: 'following', from: 'two', days: 7 })).toEqual([
      { id: 'two', before: '2026-03-12', after: '2026-03-19' },
      { id: 'five', before: '2026-03-20', after: '2026-03-27' },
    ])
  })

  it('of one step leave all others', () => {
    expect(moveDates(line, { how: 'one', from: 'four', on: '2026-03-18' })).toEqual([
      { id: 'four', before: null, after: '2026-03-18' },
    ])
  })

  it('go to the Monday after a weekend', () => {
    expect(moveDates(line, { how: 'one', from: 'two', on: '2026-03-14' })[0]?.after).toBe(
      '2026-03-16',
    )
    expect(moveDates(line, { how: 'following', from: 'five', days: 1 })[0]?.after).toBe(
      '2026-03-23',
    )
  })

  it('are none where nothing moves', () => {
    expect(moveDates(line, { how: 'following', from: 'two', days: 0 })).toEqual([])
    expect(moveDates(line, { how: 'one', from: 'two', on: '2026-03-12' })).toEqual([])
  })

  it('are refused from a step that is behind, or that is not there', () => {
    for (const from of ['one', 'three']) {
      expect(() => moveDates(line, { how: 'following', from, days: 7 })).toThrow('wrong-state')
    }
    expect(() => moveDates(line, { how: 'one', from: 'six', on: '2026-03-12' })).toThrow(
      'not-found',
    )
  })
})

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const steps = fc
  .array(
    fc.record({
      state: fc.constantFrom(...STEP_STATES),
      dueOn: fc.option(day),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((all) => all.map((step, at): DatedStep => ({ ...step, id: `${at}` })))
const behind = (state: StepState) => state === 'done' || state === 'skipped'
const shift = steps.chain((all) =>
  fc.record({
    steps: fc.constant(all),
    at: fc.nat(all.length - 1),
    days: fc.integer({ min: -400, max: 400 }),
  }),
)

describe('a shift of whatever plan by whatever days', () => {
  it('changes dates of open following steps, and nothing else', () => {
    fc.assert(
      fc.property(shift, ({ steps: all, at, days }) => {
        fc.pre(!behind(all[at]?.state ?? 'done'))
        for (const { id, before } of moveDates(all, { how: 'following', from: `${at}`, days })) {
          const step = all[Number(id)]
          expect(Number(id)).toBeGreaterThanOrEqual(at)
          expect(step?.dueOn).toBe(before)
          expect(before).not.toBeNull()
          expect(behind(step?.state ?? 'done')).toBe(false)
        }
      }),
    )
  })

  it('never lands on a weekend, and at most two days beyond what was asked', () => {
    fc.assert(
      fc.property(shift, ({ steps: all, at, days }) => {
        fc.pre(!behind(all[at]?.state ?? 'done'))
        for (const { before, after } of moveDates(all, { how: 'following', from: `${at}`, days })) {
          expect([0, 6]).not.toContain(weekday(after))
          const asked = [0, 1, 2].map((more) => addDays(before ?? '', days + more))
          expect(asked).toContain(after)
        }
      }),
    )
  })

  it('leaves out no step that follows, is ahead and moves', () => {
    fc.assert(
      fc.property(shift, ({ steps: all, at, days }) => {
        fc.pre(!behind(all[at]?.state ?? 'done') && Math.abs(days) > 2)
        const moved = moveDates(all, { how: 'following', from: `${at}`, days })
        const ahead = all.slice(at).filter(({ state, dueOn }) => dueOn !== null && !behind(state))
        expect(moved.map(({ id }) => id)).toEqual(ahead.map(({ id }) => id))
      }),
    )
  })
})
