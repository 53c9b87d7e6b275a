import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centimetresOf, centsOf } from './amounts.ts'

describe('a length in metres', () => {
  it.each([
    ['8', 800],
    ['8,5', 850],
    [' 8.05 m', 805],
    ['120', 12_000],
  ])('is read from %j', (typed, centimetres) => expect(centimetresOf(typed)).toBe(centimetres))

  it.each(['', '0', '-8', '8,505', '1000', 'acht', '8 x 6'])('is not %j', (typed) => {
    expect(centimetresOf(typed)).toBeUndefined()
  })
})

describe('an amount in euros', () => {
  it.each([
    ['45', 4500],
    ['45,5', 4550],
    ['1 250,50', 125_050],
    ['1\u202f250,50\u00a0€', 125_050],
    ['1.250', 125_000],
    ['€ 1.250,50', 125_050],
    ['1,250.50', 125_050],
    ['0,50', 50],
  ])('is read from %j', (typed, cents) => expect(centsOf(typed)).toBe(cents))

  it.each(['', '0', '-5', '1.25.0', '12,505,5', 'free', '1000001', '1e3'])('is not %j', (typed) => {
    expect(centsOf(typed)).toBeUndefined()
  })

  it('is the same as each of the three languages writes it', () => {
    const tags = fc.constantFrom('fr-FR', 'nl-BE', 'en-GB')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), tags, (cents, tag) => {
        const euro = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' })
        expect(centsOf(euro.format(cents / 100))).toBe(cents)
      }),
    )
  })
})
