import type { ConceptScheme } from '@traject/domain/concept/concept'
import type { VocabularyFilter } from '@traject/domain/concept/inputs'
import { wordsOf } from '@traject/domain/item/search-terms'
import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import type { TenantScope } from '../scope.ts'
import type { NamedConcept } from './concept-page.repo.ts'
import { knownIn } from './label-sql.ts'
import { matching } from './propose-concepts.repo.ts'

const { sql } = Prisma

const PAGE = 60
/** Written out: of a value that comes later the planner would expect a tenth of everything. */
const ONE_MORE = Prisma.raw(String(PAGE + 1))

export interface ListedConcept extends NamedConcept {
  scheme: ConceptScheme
  isOwn: boolean
  /** In the reader's language. */
  synonyms: string[]
  broader: NamedConcept[]
  /** The label that a search matched, where that is not the preferred one of the reader's language. */
  matched: { label: string; language: Language } | null
}

export interface VocabularyPage {
  concepts: ListedConcept[]
  /** All that the filter finds, not only this page. */
  count: number
  /** By scheme, under the rest of the filter. */
  schemes: { scheme: ConceptScheme; count: number }[]
  own: number
  next: string | null
}

/** The vocabulary that the partnership knows, by label, in pages. One statement. */
export async function listVocabulary(
  scope: TenantScope,
  { q, scheme, own, after }: VocabularyFilter,
  reader: Language,
): Promise<VocabularyPage> {
  const { partnershipId, connection } = scope
  const text = wordsOf(q).join(' ')
  const said = text
    ? matching(partnershipId, text)
    : sql`select null::text as concept_id, null::language as language, null::text as label,
        false as preferred, 0::float4 as closeness where false`
  const rows = await connection.$queryRaw<{ view: Omit<VocabularyPage, 'next'> }[]>`
    with said as materialized (${said}),
    best as (
      select distinct on (concept_id) * from said
      order by concept_id, closeness, language <> ${reader}::language, not preferred, label),
    known as materialized (
      select c.*, l.label, best.label as matched, best.language as matched_language
      from concept c
      join concept_label l on l.concept_id = c.id and l.preferred and l.language = ${reader}::language
      left join best on best.concept_id = c.id
      where ${knownIn(sql`c`, partnershipId)} and (${text === ''} or best.concept_id is not null)),
    chosen as (
      select * from known
      where (${scheme ?? null}::concept_scheme is null or scheme = ${scheme ?? null}::concept_scheme)
        and (not ${own} or partnership_id is not null)),
    page as (
      select * from chosen
      where ${after ?? null}::text is null or (label collate "und-x-icu", id) > (
        select label collate "und-x-icu", id from chosen where id = ${after ?? null}::text)
      order by label collate "und-x-icu", id limit ${ONE_MORE})
    select json_build_object(
      'count', (select count(*)::int from chosen),
      'own', (select count(*)::int from known where partnership_id is not null),
      'schemes', (select coalesce(json_agg(json_build_object('scheme', s.scheme, 'count', s.count)
        order by s.scheme), '[]')
        from (select scheme, count(*)::int as count from known
          where not ${own} or partnership_id is not null group by scheme) s),
      'concepts', (select coalesce(json_agg(json_build_object('id', p.id, 'label', p.label,
        'scheme', p.scheme, 'isOwn', p.partnership_id is not null,
        'matched', case when p.matched <> p.label
          then json_build_object('label', p.matched, 'language', p.matched_language) end,
        'synonyms', (select coalesce(json_agg(label order by label collate "und-x-icu"), '[]')
          from concept_label where concept_id = p.id and not preferred
            and language = ${reader}::language),
        'broader', (select coalesce(json_agg(json_build_object('id', b.id, 'label', bl.label)
          order by bl.label collate "und-x-icu"), '[]')
          from concept b join concept_label bl on bl.concept_id = b.id and bl.preferred
            and bl.language = ${reader}::language
          where b.id = any(p.broader) and ${knownIn(sql`b`, partnershipId)}))
        order by p.label collate "und-x-icu", p.id), '[]') from page p)) as view`
  const view = rows[0]?.view
  if (!view) throw new Error('A statement without a source gave no row')
  const concepts = view.concepts.slice(0, PAGE)
  const isMore = view.concepts.length > PAGE
  return { ...view, concepts, next: isMore ? (concepts.at(-1)?.id ?? null) : null }
}
