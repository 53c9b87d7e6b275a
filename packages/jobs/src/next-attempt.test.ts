import { expect, it } from 'vitest'
import { nextAttempt } from './next-attempt.ts'

it('waits from a minute to six hours, and gives up after twelve attempts', () => {
  const now = new Date('2026-03-01T00:00:00Z')
  const minutes = Array.from({ length: 12 }, (_, index) => {
    const at = nextAttempt(index + 1, now)
    return at && (at.getTime() - now.getTime()) / 60_000
  })
  expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, null])
})
