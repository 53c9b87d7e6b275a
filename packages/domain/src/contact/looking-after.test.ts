import { expect, it } from 'vitest'
import { reviewOn, tellBy } from './looking-after.ts'

it('a contact is looked at again two years later', () => {
  expect(reviewOn('2026-11-22')).toBe('2028-11-22')
  expect(reviewOn('2024-02-29')).toBe('2026-02-28')
})

it('it is told within a month, which may be a short one', () => {
  expect(tellBy('2026-11-22')).toBe('2026-12-22')
  expect(tellBy('2026-01-31')).toBe('2026-02-28')
  expect(tellBy('2026-12-31')).toBe('2027-01-31')
})
