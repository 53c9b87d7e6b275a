import { checkConcepts } from '@traject/domain/concept/check-concepts'
import { CONCEPT_SCHEMES, closures } from '@traject/domain/concept/concept'
import { LONGEST_LABEL } from '@traject/domain/concept/inputs'
import { LANGUAGES } from '@traject/domain/language/language'
import { describe, expect, it } from 'vitest'
import { baseConcepts } from '../../../prisma/seed/base-concepts.ts'

const concepts = baseConcepts()
const above = closures(concepts)
const byId = new Map(concepts.map((concept) => [concept.id, concept]))
const small = (words: readonly string[]) => words.map((word) => word.toLowerCase())

describe('the base vocabulary', () => {
  it('has at least 250 concepts, of every scheme', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(250)
    expect(byId.size).toBe(concepts.length)
    expect(new Set(concepts.map(({ scheme }) => scheme))).toEqual(new Set(CONCEPT_SCHEMES))
  })

  it('names each in three languages, with other words that people use', () => {
    for (const { id, label, synonyms } of concepts) {
      for (const language of LANGUAGES) {
        const words = [label[language], ...synonyms[language]]
        expect(words.length, `${id} ${language}`).toBeGreaterThan(1)
        expect(new Set(small(words)).size, `${id} ${language}`).toBe(words.length)
        for (const word of words) {
          expect(word, id).toBe(word.trim())
          expect(word.length, word).toBeLessThanOrEqual(LONGEST_LABEL)
          // A straight apostrophe would be another word than the same with a curved one.
          expect(word, id).not.toMatch(/^$|'|\s{2}/)
        }
      }
    }
  })

  it('has no name twice in a scheme, no link that goes nowhere, no circle, no kin above', () => {
    expect([...checkConcepts(concepts, concepts)]).toEqual([])
  })

  it('says what is related both ways', () => {
    for (const { id, related } of concepts) {
      for (const other of related) expect(byId.get(other)?.related, `${other} ${id}`).toContain(id)
    }
  })

  it('leads from every concept but sectors to an aspect, and from every discipline to a sector', () => {
    for (const { id, scheme } of concepts) {
      const top = scheme === 'sector' ? 'sector/' : 'aspect/'
      expect(above.get(id)?.filter((up) => up.startsWith(top)).length, id).toBeGreaterThan(0)
    }
    const sectors = concepts.filter(({ scheme, broader }) => scheme === 'sector' && !broader.length)
    expect(sectors).toHaveLength(12)
  })

  it('gives a narrower concept its words for itself: the broader one is not found by them', () => {
    for (const { id, label, synonyms } of concepts) {
      for (const up of (above.get(id) ?? []).filter((one) => one !== id)) {
        for (const language of LANGUAGES) {
          const mine = small([label[language], ...synonyms[language]])
          const its = small(byId.get(up)?.synonyms[language] ?? [])
          expect(
            its.filter((word) => mine.includes(word)),
            `${up} ${id}`,
          ).toEqual([])
        }
      }
    }
  })

  it('keeps the ids that things refer to', () => {
    for (const id of ['topic/subsidy', 'topic/touring', 'topic/budget', 'sector/communication']) {
      expect(byId.has(id), id).toBe(true)
    }
    expect(byId.get('topic/touring')?.scheme).toBe('touring')
  })
})
