import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, dueDate } from './due-date.ts'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const weekday = (iso: string) => new Date(`${iso}T12:00:00Z`).getUTCDay()

it('a due date on a weekend moves to Monday, any other stays', () => {
  expect(dueDate('2026-03-02', 5)).toBe('2026-03-09')
  expect(dueDate('2026-03-02', 6)).toBe('2026-03-09')
  expect(dueDate('2026-03-02', 4)).toBe('2026-03-06')
})

it('a due date is a working day, at most two days after the day it was set for', () => {
  fc.assert(
    fc.property(day, fc.nat(800), (start, after) => {
      const due = dueDate(start, after)
      expect([0, 6]).not.toContain(weekday(due))
      expect([0, 1, 2].map((late) => addDays(start, after + late))).toContain(due)
    }),
  )
})

it('a later offset is never due earlier', () => {
  fc.assert(
    fc.property(day, fc.nat(400), fc.nat(400), (start, one, more) => {
      expect(dueDate(start, one) <= dueDate(start, one + more)).toBe(true)
    }),
  )
})

it('days are counted over leap days and changes of the clock', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2026-10-26', -2)).toBe('2026-10-24')
})
