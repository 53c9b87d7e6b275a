import {
  exchanged,
  type SearchTerms,
  SHORTEST_BEGINNING,
  SHORTEST_MISTYPED,
} from '@traject/domain/item/search-terms'
import { knownIn, letters, phraseOf, TEXT_CONFIG } from '../concept/label-sql.ts'
import { Prisma } from '../generated/client.ts'

const { join, sql } = Prisma
const LANGUAGES = ['fr', 'nl', 'en'] as const
/** Of similarities between 0 and 1. */
const ABOUT_AS_ALIKE = 0.2

/**
 * The concepts that a search names, in any language: `hits(concept_id, language, label, lexemes, weight,
 * closeness)`. A label counts when all of it stands in the search, or when the search is how its name
 * begins: "withholding tax" of "Withholding tax for foreign artists". Closeness is 1 to the letter.
 */
export function conceptHits({ text }: SearchTerms, partnershipId: string): Prisma.Sql {
  const asked = LANGUAGES.map(
    (language) => sql`(${language}::language, ${phraseOf(language, sql`${text}::text`)},
      tsvector_to_array(to_tsvector(${TEXT_CONFIG[language]}, ${text}::text)))`,
  )
  const asTyped = letters(sql`${text}::text`)
  const whole = sql`position(l.phrase::text in asked.phrase) > 0`
  return sql`
    select l.concept_id, l.language, l.label, l.lexemes,
      case when ${whole} then 0.5 else 0.25 end as weight,
      case when position(l.letters in ${asTyped}) > 0 then 1
        else least(similarity(l.letters, ${asTyped}), 0.99) end as closeness
    from (values ${join(asked)}) asked(language, phrase, words)
    -- A label that stands in the search, or begins with it, begins with one of its words.
    join concept_label l on l.language = asked.language and l.first = any(asked.words)
      and ${knownIn(sql`l`, partnershipId)}
    where ${whole} or l.preferred and starts_with(l.phrase::text, asked.phrase)`
}

/** Labels with a word that one of the search's longer words may have been meant for: as hits, by word. */
export function nearHits(terms: SearchTerms, partnershipId: string): Prisma.Sql {
  const alike = (word: string, how: Prisma.Sql) => sql`
      select ${word}::text as word, l.concept_id, l.language, l.label, l.lexemes,
        0.25 as weight,
        least(similarity(l.letters, (select ${letters(sql`${terms.text}::text`)})), 0.99)
      from concept_label l where ${knownIn(sql`l`, partnershipId)} and ${how}`
  // Apart, so that each finds by an index what it can.
  const mistyped = mistypable(terms).flatMap((word) => [
    alike(word, sql`${wordLetters(word)} <<% l.letters`),
    alike(
      word,
      inLanguageOf(sql`l`, (language) => sql`(select ${exchangedQuery(language, word)})`),
    ),
  ])
  const none = sql`select null::text as word, h.* from hits h where false`
  return join([none, ...mistyped], ' union all ')
}

/**
 * Every word of the search is found in row `i` of the partnership: as a stem of any language, a
 * beginning, or by a concept.
 */
export function matchesWords(terms: SearchTerms, partnershipId: string): Prisma.Sql {
  return eachWord(terms, (word) => matchesWord(word, partnershipId))
}

/** The same, with small typing errors forgiven in longer words. */
export function nearlyMatchesWords(terms: SearchTerms, partnershipId: string): Prisma.Sql {
  const longer = mistypable(terms)
  if (longer.length === 0) return sql`false`
  return eachWord(terms, (word) =>
    longer.includes(word)
      ? sql`${matchesWord(word, partnershipId)} or ${nearlyMatchesWord(word, partnershipId)}`
      : matchesWord(word, partnershipId),
  )
}

/** How well row `i` answers: its own words, more as they were typed, and the concepts that were meant. */
export function score({ text, words }: SearchTerms, partnershipId: string): Prisma.Sql {
  if (words.length === 0) return sql`0::float4`
  const query = join(
    words.map(
      (word) => sql`case when ${isFiller(word)} then ''::tsquery else ${lexemeQuery(word)} end`,
    ),
    ' || ',
  )
  const phrase = sql`(position(${wordLetters(text)} in i.search_words) > 0)::int`
  const asTyped = words.length > 1 ? sql`+ 0.5 * ${phrase}` : sql``
  const within = searchWithin(partnershipId, query)
  return sql`(ts_rank(i.search, ${within}) + ${conceptsOf(sql`weights`)} ${asTyped})::float4`
}

/** The same with typing errors: of the words that were meant, how they stand in title and summary. */
export function nearScore(terms: SearchTerms, partnershipId: string): Prisma.Sql {
  const longer = mistypable(terms)
  if (longer.length === 0) return sql`0::float4`
  const query = searchWithin(partnershipId, join(longer.map(nearQuery), ' || '))
  return sql`(ts_rank(i.search, ${query}) + ${conceptsOf(sql`near_weights`)})::float4`
}

/** What the concepts add that a row is about itself: `weights` holds each one's weight once. */
function conceptsOf(weights: Prisma.Sql): Prisma.Sql {
  return sql`coalesce((
    select sum(w.weight) from ${weights} w where w.concept_id = any(i.concepts)), 0)`
}

/** How much each concept weighs that was named by several labels. */
export function weightsOf(meant: Prisma.Sql): Prisma.Sql {
  return sql`select m.concept_id, max(m.weight) as weight from ${meant} m group by m.concept_id`
}

const mistypable = ({ words }: SearchTerms) =>
  words.filter((word) => word.length >= SHORTEST_MISTYPED)

/** Words as `search_words` has them; worked out once, not for each row. */
const wordLetters = (words: string) => sql`(select lower(unaccent(${words}::text)))`

function eachWord({ words }: SearchTerms, matches: (word: string) => Prisma.Sql): Prisma.Sql {
  if (words.length === 0) return sql`true`
  return join(
    words.map((word) => sql`(${isFiller(word)} or ${matches(word)})`),
    ' and ',
  )
}

/** Small words of any of the languages ("de", "the", "van") ask for nothing. */
function isFiller(word: string): Prisma.Sql {
  const stopped = LANGUAGES.map(
    (language) => sql`length(to_tsvector(${TEXT_CONFIG[language]}, ${word})) = 0`,
  )
  return sql`(${join(stopped, ' or ')})`
}

function matchesWord(word: string, partnershipId: string): Prisma.Sql {
  const stoodFor = inLanguageOf(
    sql`h`,
    (language) => sql`plainto_tsquery(${TEXT_CONFIG[language]}, ${word})`,
  )
  return sql`i.search @@ (${searchWithin(partnershipId, lexemeQuery(word))}
    || ${conceptQuery(partnershipId, sql`from hits h where ${stoodFor}`)})`
}

function nearlyMatchesWord(word: string, partnershipId: string): Prisma.Sql {
  const exchanges = join(
    LANGUAGES.map((language) => exchangedQuery(language, word)),
    ' || ',
  )
  return sql`i.search @@ (${searchWithin(partnershipId, exchanges)}
    || ${searchWithin(partnershipId, nearQuery(word))}
    || ${conceptQuery(partnershipId, sql`from near_hits n where n.word = ${word}::text`)})`
}

/**
 * Words of the partnership's items that the search's longer words may have been meant for: `typed` and
 * `word`, those that are about as alike as the one that is most. There are far fewer words than items.
 */
export function nearWords(terms: SearchTerms, partnershipId: string): Prisma.Sql {
  const mistyped = mistypable(terms).map(
    (typed) => sql`
      select ${typed}::text as typed, alike.word
      from (
        select w.word, w.alike, max(w.alike) over () as most
        from (
          select word, case when word = any(${exchanged(typed)}::text[]) then 1
            else similarity(word, ${wordLetters(typed)}) end as alike
          from search_word
          where partnership_id = ${partnershipId}::uuid
            and (${wordLetters(typed)} <<% word or word = any(${exchanged(typed)}::text[]))) w
        ) alike
      where alike.alike > alike.most - ${ABOUT_AS_ALIKE}::float4`,
  )
  const none = sql`select null::text as typed, null::text as word where false`
  return join([none, ...mistyped], ' union all ')
}

/** Any of the words that one may have been meant for; they are lexemes already. */
const nearQuery = (typed: string) => sql`(
  select coalesce(replace(array_to_tsvector(array_agg(n.word))::text, ' ', ' | '), '')::tsquery
  from near_words n where n.typed = ${typed}::text)`

/** A query as it stands in the partnership's part of the index. */
const searchWithin = (partnershipId: string, query: Prisma.Sql) =>
  sql`search_within(${partnershipId}::uuid, ${query})`

/** Any of the concepts that the rows hold. */
const conceptQuery = (partnershipId: string, rows: Prisma.Sql) => sql`(
  select coalesce(replace(
    search_concepts(${partnershipId}::uuid, array_agg(concept_id))::text, ' ', ' | '), '')::tsquery
  ${rows})`

function lexemeQuery(word: string): Prisma.Sql {
  const stems = LANGUAGES.map((language) => sql`plainto_tsquery(${TEXT_CONFIG[language]}, ${word})`)
  const beginning =
    word.length >= SHORTEST_BEGINNING
      ? sql`|| to_tsquery('traject_plain', ${`${word}:*`})`
      : sql`|| plainto_tsquery('traject_plain', ${word})`
  return sql`(${join(stems, ' || ')} ${beginning})`
}

function exchangedQuery(language: (typeof LANGUAGES)[number], word: string): Prisma.Sql {
  return sql`to_tsquery(${TEXT_CONFIG[language]}, ${exchanged(word).join(' | ')})`
}

/** Whether a label's words, read in its own language, meet a query in that language. */
function inLanguageOf(
  label: Prisma.Sql,
  query: (language: (typeof LANGUAGES)[number]) => Prisma.Sql,
): Prisma.Sql {
  const read = LANGUAGES.map((language) => sql`when ${language}::language then ${query(language)}`)
  return sql`${label}.lexemes @@ (case ${label}.language ${join(read, ' ')} end)`
}
