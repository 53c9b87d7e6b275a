import { describe, expect, it } from 'vitest'
import { moveTo } from './item-status.ts'

describe('the status of an item', () => {
  it('goes from draft to published to retired', () => {
    expect(moveTo('draft', 'published')).toBe('published')
    expect(moveTo('published', 'retired')).toBe('retired')
  })

  it.each([
    ['published', 'published'],
    ['retired', 'published'],
    ['draft', 'retired'],
    ['retired', 'retired'],
  ] as const)('never goes from %s to %s', (from, to) => {
    expect(() => moveTo(from, to)).toThrow('wrong-state')
  })
})
