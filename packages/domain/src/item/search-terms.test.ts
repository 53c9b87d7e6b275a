import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exchanged, searchTerms, wordsOf } from './search-terms.ts'

describe('what a search asks for', () => {
  it('is its words, small, each once and in order, and all of it as one phrase', () => {
    expect(searchTerms('  Plan DE financement, plan!')).toEqual({
      text: 'plan de financement plan',
      words: ['plan', 'de', 'financement'],
    })
  })

  it('keeps accents, however they were typed, for the database to judge', () => {
    expect(searchTerms('Tre\u0301sorerie').words).toEqual(['trésorerie'])
    expect(searchTerms('Œuvre coördinatie').words).toEqual(['œuvre', 'coördinatie'])
  })

  it('parts words at hyphens, apostrophes and quotation marks', () => {
    expect(searchTerms('l’état « mi-temps »').words).toEqual(['l', 'état', 'mi', 'temps'])
  })

  it('leaves out small words that the database takes for words, but not of the phrase', () => {
    expect(searchTerms('Comment calculer les prix')).toEqual({
      text: 'comment calculer les prix',
      words: ['calculer', 'prix'],
    })
    expect(searchTerms('waarom').words).toEqual([])
  })

  it('leaves out what comes after two hundred characters, and after eight words', () => {
    expect(searchTerms(`${'a'.repeat(10_000)}`).words).toEqual(['a'.repeat(200)])
    const many = searchTerms('one two three four five six seven eight nine ten')
    expect(many.words).toHaveLength(8)
    expect(many.text).toContain('ten')
  })

  it.each(['', '   ', '🎭🎪', '!&|:*()', '\u0000', "''\\\\", '--', '\uD83C'])(
    'is nothing where no word was typed: %j',
    (typed) => {
      expect(searchTerms(typed)).toEqual({ text: '', words: [] })
    },
  )

  it('holds letters and digits and nothing else, whatever is typed', () => {
    const check = fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
      const { text, words } = searchTerms(typed)
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
      expect(text).toMatch(/^[\p{L}\p{N} ]*$/u)
      expect(new Set(words).size).toBe(words.length)
      expect(words.length).toBeLessThanOrEqual(8)
    })
    fc.assert(check, { numRuns: 500 })
  })

  it('reads a label as it reads a search, so that the two can meet', () => {
    const check = fc.property(fc.string({ maxLength: 100 }), (label) => {
      expect(wordsOf(label).join(' ')).toBe(searchTerms(label).text)
    })
    fc.assert(check)
  })
})

describe('two neighbours exchanged', () => {
  it('are tried at every place, each result once', () => {
    expect(exchanged('abc')).toEqual(['bac', 'acb'])
    expect(exchanged('bugdet')).toContain('budget')
    expect(exchanged('aab')).toEqual(['aba'])
  })

  it('make nothing new of one letter, of the same letters, or of nothing', () => {
    expect(exchanged('')).toEqual([])
    expect(exchanged('a')).toEqual([])
    expect(exchanged('aaa')).toEqual([])
  })

  it('exchanged again are the word as it was', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdé'), maxLength: 12 })
    const check = fc.property(letters, (word) => {
      for (const swap of exchanged(word)) expect(exchanged(swap)).toContain(word)
    })
    fc.assert(check)
  })
})
