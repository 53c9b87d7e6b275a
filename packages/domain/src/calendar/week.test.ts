import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from './date.ts'
import { inWeek, weekOf } from './week.ts'

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))

describe('the week of a day', () => {
  it('begins on Monday and ends on Sunday', () => {
    const week = { monday: '2026-03-02', sunday: '2026-03-08' }
    for (const day of ['2026-03-02', '2026-03-05', '2026-03-08']) expect(weekOf(day)).toEqual(week)
    expect(weekOf('2026-03-09')).toEqual({ monday: '2026-03-09', sunday: '2026-03-15' })
  })

  it('goes over the ends of months and years, and over the change of the clock', () => {
    expect(weekOf('2027-01-01')).toEqual({ monday: '2026-12-28', sunday: '2027-01-03' })
    expect(weekOf('2026-03-29')).toEqual({ monday: '2026-03-23', sunday: '2026-03-29' })
  })

  it('holds the day, six others, and no more', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, other) => {
        const week = weekOf(day)
        expect(inWeek(day, week)).toBe(true)
        expect(daysBetween(week.monday, week.sunday)).toBe(6)
        // Two days are of one week exactly when their weeks begin on the same day.
        expect(inWeek(other, week)).toBe(weekOf(other).monday === week.monday)
      }),
    )
  })

  it('holds nothing that has no day', () => {
    expect(inWeek(null, weekOf('2026-03-05'))).toBe(false)
  })
})
