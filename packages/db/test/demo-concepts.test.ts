import { checkConcepts } from '@traject/domain/concept/check-concepts'
import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { afterAll, describe, expect, it } from 'vitest'
import { baseConcepts } from '../../../prisma/seed/base-concepts.ts'
import type { HouseKey } from '../../../prisma/seed/demo/types.ts'
import { demoConcepts } from '../../../prisma/seed/demo-concepts.ts'
import { demoCatalogue } from './demo-catalogue.ts'

const { database, drop, find } = await demoCatalogue()
afterAll(() => drop())
const base = baseConcepts()

const wordsOf = ({ label, synonyms }: (typeof base)[number], language: Language) =>
  [label[language], ...synonyms[language]].map((word) => word.toLowerCase())

describe('the demo partnership’s own concepts', () => {
  it('keep the rules of the vocabulary, and take no word from the base', () => {
    expect([...checkConcepts(demoConcepts, [...base, ...demoConcepts])]).toEqual([])
    for (const language of LANGUAGES) {
      const taken = new Set(base.flatMap((one) => wordsOf(one, language)))
      const own = demoConcepts.flatMap((one) => wordsOf(one, language))
      expect(own.filter((word) => taken.has(word))).toEqual([])
      expect(new Set(own).size).toBe(own.length)
    }
  })

  it('are each carried by something, with everything broader', async () => {
    const rows = await database.prisma.concept.findMany({ where: { NOT: { partnershipId: null } } })
    expect(rows.map(({ id }) => id).toSorted()).toEqual(demoConcepts.map(({ id }) => id).toSorted())
    for (const { id, closure } of rows) {
      const carried = { concepts: { has: id } }
      const closed = { conceptClosure: { hasEvery: closure } }
      expect(await database.prisma.item.count({ where: carried }), id).toBeGreaterThan(0)
      expect(await database.prisma.item.count({ where: { ...carried, NOT: closed } }), id).toBe(0)
    }
  })

  it.each<[string, HouseKey, Language, string]>([
    ['friche culturelle', 'phenix', 'fr', 'facility-zaal-post'],
    ['herbestemde fabriek', 'buda', 'nl', 'facility-studio-charleroi'],
    ['twin residency', 'viernulvier', 'en', 'competence-residenties'],
    ['kruisresidentie', 'buda', 'nl', 'facility-logement'],
    ['intermittent frontalier', 'phenix', 'fr', 'competence-statut'],
  ])('%s finds what another language’s house shares', async (words, as, language, key) => {
    expect(await find(words, { as, language })).toContain(key)
  })
})
