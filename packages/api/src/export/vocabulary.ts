import { type ListedConcept, listVocabulary } from '@traject/db/concept/list-vocabulary.repo'
import { vocabularyFilterInput } from '@traject/domain/concept/inputs'
import type { TenantContext } from '../context.ts'
import { allPieces } from './all-pieces.ts'
import { column, exportedList } from './exported-list.ts'

type Row = ListedConcept

/** The vocabulary that the partnership knows, in the reader's words. As SKOS it goes in every language. */
export const vocabulary = exportedList({
  query: vocabularyFilterInput.omit({ after: true }),
  columns: [
    column<Row>('term', ({ label }) => label),
    column<Row>('synonyms', ({ synonyms }) => synonyms.join('; ')),
    column<Row>('broader', ({ broader }) => broader.map(({ label }) => label).join('; ')),
    column<Row>('scheme', ({ scheme }, { concept }) => concept(`scheme.${scheme}`)),
    column<Row>('own', ({ isOwn }, { yesNo }) => yesNo(isOwn)),
    column<Row>('matched', ({ matched }) => matched?.label),
    column<Row>('language', ({ matched }, words) => words.language(matched?.language)),
    column<Row>('address', ({ id }, { address }) => address(`/vocabulary/${id}`)),
  ],
  pieces: ({ tenant, language }: TenantContext, filter) =>
    allPieces(async (after) => {
      const { concepts, next } = await listVocabulary(tenant, { ...filter, after }, language)
      return { rows: concepts, next }
    }),
})
