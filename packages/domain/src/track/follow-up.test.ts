import fc from 'fast-check'
import { expect, it } from 'vitest'
import { followUpEnd } from './follow-up.ts'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

it('a follow-up ends on the same day of the month, or on its last', () => {
  expect(followUpEnd('2026-06-15', 6)).toBe('2026-12-15')
  expect(followUpEnd('2026-08-31', 6)).toBe('2027-02-28')
  expect(followUpEnd('2027-08-31', 6)).toBe('2028-02-29')
  expect(followUpEnd('2026-12-01', 1)).toBe('2027-01-01')
  expect(followUpEnd('2026-06-15', 0)).toBe('2026-06-15')
})

it('is so many months later, and never in a month after that', () => {
  fc.assert(
    fc.property(day, fc.nat(60), (ended, months) => {
      const month = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
      const end = followUpEnd(ended, months)
      expect(month(end) - month(ended)).toBe(months)
      expect(Number(end.slice(8))).toBeLessThanOrEqual(Number(ended.slice(8)))
    }),
  )
})
