import type { Concept } from '@traject/domain/concept/concept'
import { wordsOf } from '@traject/domain/item/search-terms'
import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'
import { letters, phraseOf, TEXT_CONFIG } from './label-sql.ts'

const { sql } = Prisma

type Labelled = Pick<Concept, 'id' | 'label' | 'synonyms'>

/**
 * Writes the labels of concepts anew, with what a search finds them by: of the base where no partnership
 * is named. One statement a language.
 */
export async function writeLabels(
  scope: Writing<Scope>,
  partnershipId: string | null,
  concepts: readonly Labelled[],
) {
  if (concepts.length === 0) return
  await scope.connection.conceptLabel.deleteMany({
    where: { conceptId: { in: concepts.map(({ id }) => id) } },
  })
  for (const language of LANGUAGES) await insertLabels(scope, partnershipId, language, concepts)
}

async function insertLabels(
  { connection }: Writing<Scope>,
  partnershipId: string | null,
  language: Language,
  concepts: readonly Labelled[],
) {
  const rows = concepts.flatMap(({ id, label, synonyms }) =>
    [...new Set([label[language], ...synonyms[language]])].map((said) => {
      return {
        id,
        label: said,
        words: wordsOf(said).join(' '),
        preferred: said === label[language],
      }
    }),
  )
  await connection.$executeRaw`
    insert into concept_label
      (concept_id, language, label, preferred, partnership_id, phrase, lexemes, first, letters)
    select r.id, ${language}::language, r.label, r.preferred, ${partnershipId}::uuid,
      r.phrase::tsquery, to_tsvector(${TEXT_CONFIG[language]}, r.words),
      substring(r.phrase from '^''([^'']*)'), ${letters(sql`r.label`)}
    from (
      select said.*, ${phraseOf(language, sql`said.words`)} as phrase
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as said(id text, label text, words text, preferred bool)) r
    on conflict do nothing`
}
