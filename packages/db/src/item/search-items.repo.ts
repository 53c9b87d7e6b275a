import type { ItemFilter } from '@traject/domain/item/item-filter'
import { searchTerms } from '@traject/domain/item/search-terms'
import type { ItemKind, ResourceGenre } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import { offeredTo } from '../policy-sql.ts'
import { FACE, facesOf, type ItemRow, type Viewing } from './item-face.ts'
import {
  conceptHits,
  matchesWords,
  nearHits,
  nearlyMatchesWords,
  nearScore,
  score,
} from './search-sql.ts'

const { join, sql } = Prisma

/** A concept by which an item was found: what was typed, and its name in the reader's language. */
export interface FoundBy {
  typed: string
  typedLanguage: Language
  label: string
}

export interface Facet<Value> {
  value: Value
  label: string
  count: number
}

export interface ItemPage {
  items: (ItemRow & { foundBy: FoundBy[] })[]
  /** All that search and filters find, not only this page. */
  count: number
  /** Nothing was found as it was typed: these are found with typing errors forgiven. */
  nearly: boolean
  /** How many there would be with each value of a filter, the other filters as they are. */
  facets: {
    house: Facet<string>[]
    side: Facet<Side>[]
    language: Facet<Language>[]
    kind: Facet<ItemKind>[]
    genre: Facet<ResourceGenre>[]
    aspect: Facet<string>[]
  }
  /** Where the next page begins. */
  next: string | null
}

const PAGE = 25
/** Written out: of a value that comes later the planner would expect a tenth of everything. */
const ONE_MORE = Prisma.raw(String(PAGE + 1))
const NOTHING: ItemPage = {
  items: [],
  count: 0,
  nearly: false,
  facets: { house: [], side: [], language: [], kind: [], genre: [], aspect: [] },
  next: null,
}

/** What `searchStatement` gives: one item more than a page holds where there are further ones. */
export type FoundItems = Omit<ItemPage, 'next'>

/**
 * What an actor is offered in his partnership and a search finds of it, best first, else newest first:
 * page, count and filters in one statement. Nothing is counted that may not be seen.
 */
export async function searchItems(
  scope: Viewing,
  filter: ItemFilter,
  reader: Language,
): Promise<ItemPage> {
  const { actor } = scope
  if (actor.kind === 'unattached') return NOTHING
  const rows = await scope.connection.$queryRaw<{ view: FoundItems }[]>(
    searchStatement(actor, filter, reader),
  )
  return itemPage(rows[0]?.view ?? NOTHING)
}

/** The page of what was found, and where the next one begins. */
export function itemPage(found: FoundItems): ItemPage {
  const items = found.items.slice(0, PAGE)
  return { ...found, items, next: found.items.length > PAGE ? (items.at(-1)?.id ?? null) : null }
}

/**
 * The statement of a search, to stand alone or within that of a page; its one row's `view` holds
 * `FoundItems`. `within` is the rule that everything found meets, over a row `i` of item: what is offered, or less.
 */
export function searchStatement(
  actor: Exclude<Actor, { kind: 'unattached' }>,
  filter: ItemFilter,
  reader: Language,
  within = offeredTo(actor),
): Prisma.Sql {
  const terms = searchTerms(filter.q)
  return sql`
    with hits as materialized (${conceptHits(terms, actor.partnershipId)}),
    seats as materialized (
      select distinct on (s.organisation_id) s.organisation_id, s.side, o.name
      from partner_seat s join organisation o on o.id = s.organisation_id
      where s.partnership_id = ${actor.partnershipId}::uuid and s.from_date <= ${actor.today}::date
      order by s.organisation_id, s.from_date desc),
    exact as materialized (${candidates(score(terms, actor.partnershipId), matchesWords(terms, actor.partnershipId), within)}),
    -- Typing errors are forgiven where nothing is found as it was typed.
    near_hits as materialized (
      select * from (${nearHits(terms, actor.partnershipId)}) n where not exists (select from exact)),
    meant as materialized (
      select * from hits union all
      select concept_id, language, label, lexemes, weight, closeness from near_hits),
    found as materialized (
      select *, false as nearly from exact
      union all
      select near.*, true
      from (${candidates(nearScore(terms), nearlyMatchesWords(terms, actor.partnershipId), within)}) near
      where not exists (select from exact)),
    page as (
      select * from found f where ${chosen(filter)} and ${behind(filter)}
      order by score desc, published_at desc, id desc limit ${ONE_MORE})
    select json_build_object(
      'count', (select count(*)::int from found f where ${chosen(filter)}),
      'nearly', coalesce((select bool_or(nearly) from found), false),
      'facets', json_build_object(${facets(filter, reader)}),
      'items', coalesce((
        select json_agg(${FACE}::jsonb || jsonb_build_object('foundBy', ${foundBy(reader)})
          order by p.score desc, p.published_at desc, p.id desc)
        from page p ${facesOf(reader, actor.today)}), '[]')) as view`
}

/** What the actor is offered and `matches` finds, one row an item. */
function candidates(rank: Prisma.Sql, matches: Prisma.Sql, within: Prisma.Sql): Prisma.Sql {
  return sql`
    select i.id, i.kind, i.status, i.terms, i.source_language, i.owner_organisation_id,
      i.concepts, i.concept_closure, i.published_at, i.genre, i.languages, seats.side,
      ${rank} as score
    from item i
    left join seats on seats.organisation_id = i.owner_organisation_id
    where ${within} and (${matches})`
}

type FacetName = keyof ItemPage['facets']

/** The conditions of the filter over a row `f` of found; `but` leaves one out, for counting its values. */
function chosen(filter: ItemFilter, but?: FacetName): Prisma.Sql {
  const conditions: [FacetName, Prisma.Sql | false][] = [
    ['house', filter.house !== undefined && sql`f.owner_organisation_id = ${filter.house}::uuid`],
    ['side', filter.side !== undefined && sql`f.side = ${filter.side}::side`],
    [
      'language',
      filter.language !== undefined && sql`${filter.language}::language = any(f.languages)`,
    ],
    ['kind', filter.kind !== undefined && sql`f.kind = ${filter.kind}::item_kind`],
    ['genre', filter.genre !== undefined && sql`f.genre = ${filter.genre}::resource_genre`],
    ['aspect', filter.concept !== undefined && sql`${filter.concept} = any(f.concept_closure)`],
  ]
  const asked = conditions.flatMap(([name, condition]) =>
    condition && name !== but ? [condition] : [],
  )
  return asked.length > 0 ? join(asked, ' and ') : sql`true`
}

function behind({ after }: ItemFilter): Prisma.Sql {
  if (!after) return sql`true`
  return sql`(f.score, f.published_at, f.id) < (
    select a.score, a.published_at, a.id from found a where a.id = ${after}::uuid)`
}

interface Counted {
  name: FacetName
  /** Of a row `f` of found: one value, or several. */
  value: Prisma.Sql
  /** What names a row `x`, after the counting: there are fewer values than items. */
  named?: Prisma.Sql
  label: Prisma.Sql
}

function facets(filter: ItemFilter, reader: Language): Prisma.Sql {
  const counted = ({ name, value, named = sql``, label }: Counted) => sql`
    ${name}::text, coalesce((
      select json_agg(json_build_object('value', x.value, 'label', ${label}, 'count', x.count)
        order by ${label} collate "und-x-icu")
      from (select ${value} as value, count(*)::int as count
        from found f where ${chosen(filter, name)} group by 1) x ${named}
      where x.value is not null), '[]')`
  const asIs = sql`x.value::text`
  return join([
    counted({
      name: 'house',
      value: sql`f.owner_organisation_id`,
      named: sql`join seats on seats.organisation_id = x.value`,
      label: sql`seats.name`,
    }),
    counted({ name: 'side', value: sql`f.side`, label: asIs }),
    counted({ name: 'language', value: sql`unnest(f.languages)`, label: asIs }),
    counted({ name: 'kind', value: sql`f.kind`, label: asIs }),
    counted({ name: 'genre', value: sql`f.genre`, label: asIs }),
    counted({
      name: 'aspect',
      value: sql`unnest(f.concept_closure)`,
      named: sql`join concept c on c.id = x.value and c.scheme = 'aspect'
        join concept_label cl on cl.concept_id = c.id and cl.preferred
          and cl.language = ${reader}::language`,
      label: sql`cl.label`,
    }),
  ])
}

/** Why row `p` was found, where it was by a concept. */
function foundBy(reader: Language): Prisma.Sql {
  return sql`coalesce((
    select jsonb_agg(jsonb_build_object('typed', why.typed, 'typedLanguage', why.language,
      'label', why.label))
    from (
      select *, row_number() over (order by closest.closeness desc, closest.label) as place
      from (
        select distinct on (cl.label) m.label as typed, m.language, cl.label, m.closeness
        from meant m join concept_label cl on cl.concept_id = m.concept_id and cl.preferred
          and cl.language = ${reader}::language
        where m.concept_id = any(p.concept_closure)
        order by cl.label, m.closeness desc, m.language <> ${reader}::language, m.label) closest) why
    -- "financing" by its stem says nothing beside "plan de financement" to the letter.
    where why.closeness = 1 or why.place = 1), '[]')`
}
