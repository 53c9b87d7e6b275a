import {
  type SearchTerms,
  SHORTEST_BEGINNING,
  SHORTEST_MISTYPED,
} from '@traject/domain/item/search-terms'
import { TEXT_CONFIG } from '../concept/concept.repo.ts'
import { Prisma } from '../generated/client.ts'

const { join, sql } = Prisma
const LANGUAGES = ['fr', 'nl', 'en'] as const

/**
 * The concepts that a search names, in any language: `hits(concept_id, language, label, lexemes)`. A
 * label counts when all of it stands in the search, as a phrase.
 */
export function conceptHits({ text }: SearchTerms, partnershipId: string): Prisma.Sql {
  const contained = LANGUAGES.map(
    (language) =>
      sql`(l.language = ${language}::language
        and to_tsvector(${TEXT_CONFIG[language]}, ${text}) @@ l.phrase)`,
  )
  return sql`
    select l.concept_id, l.language, l.label, l.lexemes
    from concept_label l join concept c on c.id = l.concept_id
    where (c.partnership_id is null or c.partnership_id = ${partnershipId}::uuid)
      and numnode(l.phrase) > 0 and (${join(contained, ' or ')})`
}

/** Every word of the search is found in row `i`: as a stem of any language, a beginning, or by a concept. */
export function matchesWords(terms: SearchTerms): Prisma.Sql {
  return eachWord(terms, matchesWord)
}

/** The same, with small typing errors forgiven in longer words. */
export function nearlyMatchesWords(terms: SearchTerms): Prisma.Sql {
  if (!terms.words.some((word) => word.length >= SHORTEST_MISTYPED)) return sql`false`
  return eachWord(terms, (word) =>
    word.length < SHORTEST_MISTYPED
      ? matchesWord(word)
      : sql`${matchesWord(word)} or lower(unaccent(${word})) <% i.search_words`,
  )
}

function eachWord({ words }: SearchTerms, matches: (word: string) => Prisma.Sql): Prisma.Sql {
  if (words.length === 0) return sql`true`
  return join(
    words.map((word) => sql`(${isFiller(word)} or ${matches(word)})`),
    ' and ',
  )
}

/** How well row `i` answers: its own words, and the concepts that were meant. */
export function score({ words }: SearchTerms): Prisma.Sql {
  if (words.length === 0) return sql`0::float4`
  const query = join(words.map(lexemeQuery), ' || ')
  return sql`(ts_rank(i.search, ${query}) + 0.5 * cardinality(array(
    select unnest(i.concepts) intersect select concept_id from hits)))::float4`
}

/** Small words of any of the languages ("de", "the", "van") ask for nothing. */
function isFiller(word: string): Prisma.Sql {
  const stopped = LANGUAGES.map(
    (language) => sql`length(to_tsvector(${TEXT_CONFIG[language]}, ${word})) = 0`,
  )
  return sql`(${join(stopped, ' or ')})`
}

function matchesWord(word: string): Prisma.Sql {
  return sql`i.search @@ (${lexemeQuery(word)})
    or i.concept_closure && array(select concept_id from hits h where ${stoodForBy(word)})`
}

function lexemeQuery(word: string): Prisma.Sql {
  const stems = LANGUAGES.map((language) => sql`plainto_tsquery(${TEXT_CONFIG[language]}, ${word})`)
  const beginning =
    word.length >= SHORTEST_BEGINNING
      ? sql`|| to_tsquery('traject_plain', ${`${word}:*`})`
      : sql`|| plainto_tsquery('traject_plain', ${word})`
  return sql`(${join(stems, ' || ')} ${beginning})`
}

/** A label stands for a word when it is one of the label's own, read in the label's language. */
function stoodForBy(word: string): Prisma.Sql {
  const read = LANGUAGES.map(
    (language) =>
      sql`when ${language}::language then plainto_tsquery(${TEXT_CONFIG[language]}, ${word})`,
  )
  return sql`h.lexemes @@ (case h.language ${join(read, ' ')} end)`
}
