import type { ItemKind, ItemStatus, ItemTerms, ResourceGenre } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import { visibleTo } from '../policy-sql.ts'
import type { Scope } from '../scope.ts'

const { sql } = Prisma

/** The scope of somebody who looks: of a partnership, or of the public's items alone. */
export type Viewing = Scope<'auth-session'> & { readonly actor: Actor }

export interface ItemRow {
  id: string
  kind: ItemKind
  genre: ResourceGenre
  status: ItemStatus
  terms: ItemTerms
  /** The language of title and summary: the reader's, or the source's where he has none. */
  language: Language
  title: string
  summary: string
  ownerId: string
  ownerName: string
  side: Side | null
}

export interface ItemPage {
  items: ItemRow[]
  /** All that the filter finds, not only this page. */
  count: number
  houses: { id: string; name: string; count: number }[]
  /** Where the next page begins. */
  next: string | null
}

export interface ItemFilter {
  reader: Language
  house?: string | undefined
  after?: string | undefined
  limit?: number | undefined
}

const FACE = sql`json_build_object(
  'id', p.id, 'kind', p.kind, 'genre', r.genre, 'status', p.status, 'terms', p.terms,
  'language', text.language, 'title', text.title, 'summary', text.summary,
  'ownerId', o.id, 'ownerName', o.name, 'side', seat.side)`

/** What an actor is offered in his partnership, the newest first: page, count and houses, one statement. */
export async function listItems(scope: Viewing, filter: ItemFilter): Promise<ItemPage> {
  const { actor } = scope
  if (actor.kind === 'unattached') return { items: [], count: 0, houses: [], next: null }
  const limit = filter.limit ?? 25
  const ofHouse = filter.house ? sql`v.owner_organisation_id = ${filter.house}::uuid` : sql`true`
  const after = filter.after
    ? sql`(v.published_at, v.id) < (select a.published_at, a.id from v a
        where a.id = ${filter.after}::uuid)`
    : sql`true`
  const rows = await scope.connection.$queryRaw<{ view: Omit<ItemPage, 'next'> }[]>`
    with v as materialized (
      select i.id, i.kind, i.status, i.terms, i.source_language, i.owner_organisation_id,
        i.published_at
      from item i
      where i.partnership_id = ${actor.partnershipId}::uuid and i.status = 'published'
        and (i.valid_until is null or i.valid_until >= ${actor.today}::date)
        and ${visibleTo(actor)})
    select json_build_object(
      'count', (select count(*)::int from v where ${ofHouse}),
      'houses', coalesce((
        select json_agg(json_build_object('id', h.id, 'name', h.name, 'count', h.count)
          order by h.name collate "und-x-icu")
        from (select o.id, o.name, count(*)::int as count
          from v join organisation o on o.id = v.owner_organisation_id group by o.id) h), '[]'),
      'items', coalesce((select json_agg(${FACE} order by p.published_at desc, p.id desc)
        from (select * from v where ${ofHouse} and ${after}
          order by v.published_at desc, v.id desc limit ${limit + 1}) p ${facesOf(filter.reader)}), '[]')) as view`
  const view = rows[0]?.view ?? { items: [], count: 0, houses: [] }
  const more = view.items.length > limit
  const items = view.items.slice(0, limit)
  return { ...view, items, next: more ? (items.at(-1)?.id ?? null) : null }
}

export interface ItemView extends ItemRow {
  form: string
  body: string | null
  url: string | null
  sourceLanguage: Language
  validUntil: string | null
}

/** One item, or nothing: what may not be seen is not there. */
export async function findItem(
  scope: Viewing,
  id: string,
  reader: Language,
): Promise<ItemView | null> {
  const rows = await scope.connection.$queryRaw<{ view: ItemView }[]>`
    select ${FACE}::jsonb || jsonb_build_object(
      'form', r.form, 'body', r.body, 'url', r.url, 'sourceLanguage', p.source_language,
      'validUntil', p.valid_until::text) as view
    from (select i.* from item i where i.id = ${id}::uuid and ${visibleTo(scope.actor)}) p
    ${facesOf(reader)}`
  return rows[0]?.view ?? null
}

/** Joins what a reader sees of each row of `p`: the text in his language or the source, the house. */
function facesOf(reader: Language): Prisma.Sql {
  return sql`
    join organisation o on o.id = p.owner_organisation_id
    join resource r on r.item_id = p.id
    left join lateral (
      select s.side from partner_seat s join item i on i.id = p.id
      where s.partnership_id = i.partnership_id and s.organisation_id = p.owner_organisation_id
      order by s.from_date desc limit 1) seat on true
    join lateral (
      select language, title, summary from item_text
      where item_id = p.id
      order by language = ${reader}::language desc, language = p.source_language desc, language
      limit 1) text on true`
}
