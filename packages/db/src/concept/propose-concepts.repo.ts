import type { ConceptScheme } from '@traject/domain/concept/concept'
import { SHORTEST_MISTYPED, wordsOf } from '@traject/domain/item/search-terms'
import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import type { TenantScope } from '../scope.ts'
import { knownIn, letters, TEXT_CONFIG } from './label-sql.ts'

const { join, sql } = Prisma

export interface ProposedConcept {
  id: string
  scheme: ConceptScheme
  /** In the reader's language. */
  label: string
  /** The label that matched what was typed, where that is another. */
  matched: string | null
  language: Language
}

/**
 * The concepts that somebody may mean who has typed so far, the likeliest first: by any label of any
 * language, as it begins, by its stems, and with typing errors where nothing else is found.
 */
export async function proposeConcepts(
  scope: TenantScope,
  typed: string,
  reader: Language,
  most: number,
): Promise<ProposedConcept[]> {
  const text = wordsOf(typed).join(' ')
  if (text === '') return []
  return scope.connection.$queryRaw<ProposedConcept[]>`
    with said as materialized (${matching(scope.partnershipId, text)}),
    nearly as (
      select * from (${nearlyMatching(scope.partnershipId, text)}) n where not exists (select from said)),
    best as (
      select distinct on (concept_id) * from (select * from said union all select * from nearly) s
      order by concept_id, closeness, language <> ${reader}::language, not preferred, label)
    select c.id, c.scheme, l.label, best.language,
      case when best.label <> l.label then best.label end as matched
    from best join concept c on c.id = best.concept_id
    join concept_label l on l.concept_id = c.id and l.preferred and l.language = ${reader}::language
    order by best.closeness, best.language <> ${reader}::language, not best.preferred,
      length(best.label), l.label collate "und-x-icu", c.id
    limit ${Prisma.raw(String(most))}`
}

/** Its rows: concept_id, language, label, preferred, closeness: the less, the closer. */
export function matching(partnershipId: string, text: string): Prisma.Sql {
  const typed = sql`(select ${letters(sql`${text}::text`)})`
  const stems = LANGUAGES.map(
    (language) =>
      sql`when ${language}::language then (select plainto_tsquery(${TEXT_CONFIG[language]}, ${text}))`,
  )
  return sql`
    select l.concept_id, l.language, l.label, l.preferred,
      case when l.letters = ${typed} then 0 when starts_with(l.letters, ${typed}) then 1
        when position(' ' || ${typed} in l.letters) > 0 then 2 else 3 end::float4 as closeness
    from concept_label l
    where ${knownIn(sql`l`, partnershipId)}
      and (position(' ' || ${typed} in ' ' || l.letters) > 0
        or l.lexemes @@ case l.language ${join(stems, ' ')} end)`
}

function nearlyMatching(partnershipId: string, text: string): Prisma.Sql {
  if (text.length < SHORTEST_MISTYPED) {
    return sql`select * from said where false`
  }
  const typed = sql`(select ${letters(sql`${text}::text`)})`
  return sql`
    select l.concept_id, l.language, l.label, l.preferred,
      (5 - word_similarity(${typed}, l.letters))::float4 as closeness
    from concept_label l
    where ${knownIn(sql`l`, partnershipId)} and ${typed} <% l.letters`
}
