import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REGIONS, regionName } from '../partnership/region.ts'
import { earlierLines } from './row.ts'
import { countryOf, languageOf, regionOf, saysNone } from './said-words.ts'

describe('a word in a table', () => {
  it.each([
    ['Français', 'fr'],
    ['NL', 'nl'],
    ['néerlandais', 'nl'],
    ['Engels', 'en'],
    ['Deutsch', 'nl'],
  ])('says a language, or none that is known: %s', (said, language) => {
    expect(languageOf<'nl'>(said, 'nl')).toBe(language)
  })

  it.each([
    ['België', 'BE'],
    ['f', 'FR'],
    ['Belgium', 'BE'],
    ['Luxembourg', null],
  ])('says a country: %s', (said, country) => {
    expect(countryOf(said)).toBe(country)
  })

  it('says a region by its code or a name of either side', () => {
    const codes = Object.values(REGIONS).flatMap((ofSide) => Object.keys(ofSide))
    for (const code of codes) {
      expect(regionOf(code.toLowerCase())).toBe(code)
      expect(regionOf(regionName(code).toUpperCase())).toBe(code)
    }
    expect(['Courtrai', 'Doornik', 'Gand', 'Namen'].map(regionOf)).toEqual([
      'BE254',
      'BE328',
      'BE234',
      'BE352',
    ])
    expect(regionOf('Amsterdam')).toBe(null)
  })

  it('says that there is none, and no number does', () => {
    expect(['Nog geen', 'aucun', 'none yet'].every(saysNone)).toBe(true)
    fc.assert(fc.property(fc.nat(), (number) => !saysNone(String(number))))
    expect(saysNone('')).toBe(false)
  })
})

it('a row is the same as the first before it that shares a key', () => {
  const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 2 })
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 12 }), (rows) => {
      const earlier = earlierLines()
      for (const [at, own] of rows.entries()) {
        const found = earlier(at + 1, own)
        const shares = own.some((key) => rows.slice(0, at).some((row) => row.includes(key)))
        expect(found !== null).toBe(shares)
        if (found !== null) expect(own.some((key) => rows[found - 1]?.includes(key))).toBe(true)
      }
    }),
  )
})
