import { describe, expect, it } from 'vitest'
import { isLocale, negotiateLocale } from './locale.ts'

describe('the language of a reader', () => {
  it.each([
    ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
    ['de-DE, fr;q=0.4, en;q=0.5', 'en'],
    ['FR-be', 'fr'],
    ['fr;q=0, nl;q=0.1', 'nl'],
    ['fr;q=rubbish, nl;q=0.1', 'nl'],
    ['*', 'en'],
    ['', 'en'],
    [null, 'en'],
    [';;;,,,=;q', 'en'],
  ] as const)('%s is %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale)
  })

  it('falls back on what it is told', () => {
    expect(negotiateLocale('de', 'nl')).toBe('nl')
  })

  it('knows its three languages only', () => {
    expect([isLocale('fr'), isLocale('de'), isLocale(undefined)]).toEqual([true, false, false])
  })
})
