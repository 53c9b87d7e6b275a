import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemFilterInput } from './item-filter.ts'

const house = '0d3b5b5e-8c1c-4f6e-9a53-0f2b8f1f7a11'

describe('the filter that an address asks for', () => {
  it('is what it says', () => {
    const asked = {
      q: 'budget',
      house,
      side: 'flanders',
      language: 'nl',
      kind: 'track-template',
      genre: 'template',
      concept: 'aspect/finance',
      after: house,
    }
    expect(itemFilterInput.parse(asked)).toEqual(asked)
  })

  it('is everything where it says nothing, and what it understands where it says other things too', () => {
    expect(itemFilterInput.parse({})).toEqual({ q: '' })
    expect(itemFilterInput.parse({ q: 'budget', sort: 'newest' })).toEqual({ q: 'budget' })
  })

  it.each([
    ['house', 'not-an-id'],
    ['side', 'brittany'],
    ['language', 'de'],
    ['kind', 'booking'],
    ['genre', 'constructor'],
    ['concept', 'x'.repeat(81)],
    ['after', "' or 1=1 --"],
  ])('leaves out a %s that there cannot be', (name, value) => {
    expect(itemFilterInput.parse({ q: 'budget', [name]: value })).toEqual({ q: 'budget' })
  })

  it('never errors, whatever the address holds', () => {
    const names = ['q', 'house', 'side', 'language', 'genre', 'concept', 'after', '__proto__']
    const garbage = fc.dictionary(fc.constantFrom(...names), fc.anything())
    const check = fc.property(garbage, (asked) => {
      const read = itemFilterInput.safeParse(asked)
      expect(read.success).toBe(true)
      expect(typeof read.data?.q).toBe('string')
    })
    fc.assert(check, { numRuns: 500 })
  })
})
