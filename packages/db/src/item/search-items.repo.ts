import type { ItemFilter } from '@traject/domain/item/item-filter'
import { searchTerms } from '@traject/domain/item/search-terms'
import type { ItemKind, ResourceGenre } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import { offeredTo } from '../policy-sql.ts'
import { FACE, facesOf, type ItemRow, type Viewing } from './item-face.ts'
import { chosen, counted, facets, total } from './search-facets-sql.ts'
import {
  conceptHits,
  matchesWords,
  nearHits,
  nearlyMatchesWords,
  nearScore,
  nearWords,
  score,
  weightsOf,
} from './search-sql.ts'

const { sql } = Prisma

/** A concept by which an item was found: what was typed, and its name in the reader's language. */
export interface FoundBy {
  typed: string
  typedLanguage: Language
  label: string
  /** What the item is about, where that is narrower. */
  narrower: string | null
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
    serves: Facet<Side>[]
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
const oneMoreThan = (rows: number) => Prisma.raw(String(rows + 1))
const NOTHING: ItemPage = {
  items: [],
  count: 0,
  nearly: false,
  facets: { house: [], side: [], serves: [], language: [], kind: [], genre: [], aspect: [] },
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
  return itemPage(await foundBySearch(scope, searchStatement(actor, filter, reader)))
}

/**
 * A piece of the same search for whoever wants all of it: so many items, in the same order, and nothing
 * counted.
 */
export async function searchPiece(
  scope: Viewing,
  filter: ItemFilter,
  reader: Language,
  size: number,
): Promise<Pick<ItemPage, 'items' | 'next'>> {
  const { actor } = scope
  if (actor.kind === 'unattached') return NOTHING
  const statement = searchStatement(actor, filter, reader, offeredTo(actor), size)
  return itemPage(await foundBySearch(scope, statement), size)
}

async function foundBySearch(scope: Viewing, statement: Prisma.Sql): Promise<FoundItems> {
  const rows = await scope.connection.$queryRaw<{ view: FoundItems }[]>(statement)
  return rows[0]?.view ?? NOTHING
}

/** The page of what was found, and where the next one begins. */
export function itemPage(found: FoundItems, size = PAGE): ItemPage {
  const items = found.items.slice(0, size)
  return { ...found, items, next: found.items.length > size ? (items.at(-1)?.id ?? null) : null }
}

/**
 * The statement of a search, to stand alone or within that of a page; its one row's `view` holds
 * `FoundItems`. `within` is the rule that everything found meets, over a row `i` of item: what is offered, or less.
 * With a `piece` it gives so many items, and counts nothing.
 */
export function searchStatement(
  actor: Exclude<Actor, { kind: 'unattached' }>,
  filter: ItemFilter,
  reader: Language,
  within = offeredTo(actor),
  piece?: number,
): Prisma.Sql {
  const terms = searchTerms(filter.q)
  const counting = piece === undefined
  return sql`
    with hits as materialized (${conceptHits(terms, actor.partnershipId)}),
    weights as materialized (${weightsOf(sql`hits`)}),
    seats as materialized (
      select distinct on (s.organisation_id) s.organisation_id, s.side, o.name
      from partner_seat s join organisation o on o.id = s.organisation_id
      where s.partnership_id = ${actor.partnershipId}::uuid and s.from_date <= ${actor.today}::date
      order by s.organisation_id, s.from_date desc),
    exact as materialized (${candidates(score(terms, actor.partnershipId), matchesWords(terms, actor.partnershipId), within)}),
    -- Typing errors are forgiven where nothing is found as it was typed.
    near_hits as materialized (
      select * from (${nearHits(terms, actor.partnershipId)}) n where not exists (select from exact)),
    near_words as materialized (
      select * from (${nearWords(terms, actor.partnershipId)}) w where not exists (select from exact)),
    meant as materialized (
      select * from hits union all
      select concept_id, language, label, lexemes, weight, closeness from near_hits),
    near_weights as materialized (${weightsOf(sql`meant`)}),
    near as materialized (
      select each.*
      from (${candidates(nearScore(terms, actor.partnershipId), nearlyMatchesWords(terms, actor.partnershipId), within)}) each
      where not exists (select from exact)),
    -- Walked twice, and not written down once more: one of the two is empty.
    found as not materialized (select * from exact union all select * from near),
    ${counting ? sql`counted as materialized (${counted(filter)}),` : Prisma.empty}
    page as (
      select i.id, i.kind, i.status, i.terms, i.source_language, i.owner_organisation_id,
        i.concepts, i.concept_closure, i.published_at, top.score
      from (
        select f.id, f.score from found f where ${chosen(filter)} and ${behind(filter)}
        order by f.score desc, f.published_at desc, f.id desc limit ${oneMoreThan(piece ?? PAGE)}) top
      join item i on i.id = top.id)
    select json_build_object(
      ${counting ? sql`'count', coalesce(${total}, 0),` : Prisma.empty}
      'nearly', exists (select from near),
      ${counting ? sql`'facets', json_build_object(${facets(filter, reader)}),` : Prisma.empty}
      'items', coalesce((
        select json_agg(${FACE}::jsonb || jsonb_build_object('foundBy', ${foundBy(reader)})
          order by p.score desc, p.published_at desc, p.id desc)
        from page p ${facesOf(reader, actor.today)}), '[]')) as view`
}

/** What the actor is offered and `matches` finds, one row an item: what is counted and ordered by. */
function candidates(rank: Prisma.Sql, matches: Prisma.Sql, within: Prisma.Sql): Prisma.Sql {
  return sql`
    select i.id, i.owner_organisation_id, i.kind, i.genre, i.languages, i.serves, i.aspects,
      i.concept_closure, i.published_at, ${rank} as score
    from item i
    where ${within} and (${matches})`
}

function behind({ after }: ItemFilter): Prisma.Sql {
  if (!after) return sql`true`
  return sql`(f.score, f.published_at, f.id) < (
    select a.score, a.published_at, a.id from found a where a.id = ${after}::uuid)`
}

/** Why row `p` was found, where it was by a concept. */
function foundBy(reader: Language): Prisma.Sql {
  return sql`coalesce((
    select jsonb_agg(jsonb_build_object('typed', why.typed, 'typedLanguage', why.language,
      'label', why.label, 'narrower', why.narrower))
    from (
      select *, row_number() over (order by closest.closeness desc, closest.label) as place
      from (
        select distinct on (cl.label) m.label as typed, m.language, cl.label, m.closeness,
          case when not m.concept_id = any(p.concepts) then (
            select min(nl.label collate "und-x-icu")
            from concept c join concept_label nl on nl.concept_id = c.id and nl.preferred
              and nl.language = ${reader}::language
            where c.id = any(p.concepts) and m.concept_id = any(c.closure)) end as narrower
        from meant m join concept_label cl on cl.concept_id = m.concept_id and cl.preferred
          and cl.language = ${reader}::language
        where m.concept_id = any(p.concept_closure)
        order by cl.label, m.closeness desc, m.language <> ${reader}::language, m.label) closest) why
    -- "financing" by its stem says nothing beside "plan de financement" to the letter.
    where why.closeness = 1 or why.place = 1), '[]')`
}
