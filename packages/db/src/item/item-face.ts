import type { IsoDate } from '@traject/domain/calendar/date'
import type { CompetenceLevel } from '@traject/domain/competence/competence'
import type { FacilityGenre } from '@traject/domain/facility/facility'
import type { ItemKind, ItemStatus, ItemTerms, ResourceGenre } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import type { Scope } from '../scope.ts'

const { sql } = Prisma

/** The scope of somebody who looks: of a partnership, or of the public's items alone. */
export type Viewing = Scope<'auth-session'> & { readonly actor: Actor }

/** What every list shows of an item. */
export interface ItemRow {
  id: string
  kind: ItemKind
  /** Of a resource; none of another kind. */
  genre: ResourceGenre | null
  status: ItemStatus
  terms: ItemTerms
  /** The language of title and summary: the reader's, or the source's where he has none. */
  language: Language
  title: string
  summary: string
  /** A translation that says what its original no longer says. */
  isStale: boolean
  ownerId: string
  ownerName: string
  side: Side | null
  /** Of a competence. */
  level: CompetenceLevel | null
  /** Of a facility. */
  facilityGenre: FacilityGenre | null
  city: string | null
}

export const FACE = sql`json_build_object(
  'id', p.id, 'kind', p.kind, 'genre', r.genre, 'status', p.status, 'terms', p.terms,
  'language', text.language, 'title', text.title, 'summary', text.summary,
  'isStale', text.is_stale, 'ownerId', o.id, 'ownerName', o.name, 'side', seat.side,
  'level', cp.level, 'facilityGenre', fa.genre, 'city', fa.city)`

/** What the page of an item of any kind shows of it beside its row in lists. */
export interface ItemPageFace extends ItemRow {
  authorPersonId: string
  /** What the original says, where the reader gets a translation that is behind it. */
  original: { language: Language; title: string; summary: string } | null
  sourceLanguage: Language
  validUntil: IsoDate | null
}

/** It as jsonb; `facesOf` joins what it needs. */
export const PAGE_FACE = sql`(${FACE}::jsonb || jsonb_build_object(
  'authorPersonId', p.author_person_id, 'sourceLanguage', p.source_language,
  'validUntil', p.valid_until::text,
  'original', case when text.is_stale then (
    select json_build_object('language', language, 'title', title, 'summary', summary)
    from item_text where item_id = p.id and language = p.source_language) end))`

/** Joins what a reader sees of each row of `p`: the text in his language or the source, the house. */
export function facesOf(reader: Language, today: IsoDate): Prisma.Sql {
  return sql`
    join organisation o on o.id = p.owner_organisation_id
    left join resource r on r.item_id = p.id
    left join competence cp on cp.item_id = p.id
    left join facility fa on fa.item_id = p.id
    left join lateral (
      select s.side from partner_seat s join item i on i.id = p.id
      where s.partnership_id = i.partnership_id and s.organisation_id = p.owner_organisation_id
        and s.from_date <= ${today}::date
      order by s.from_date desc limit 1) seat on true
    join lateral (
      select language, title, summary, made_from is not null as is_stale from item_text
      where item_id = p.id
      order by language = ${reader}::language desc, language = p.source_language desc, language
      limit 1) text on true`
}
