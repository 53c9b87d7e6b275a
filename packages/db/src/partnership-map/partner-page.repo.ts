import type { CompetenceLevel } from '@traject/domain/competence/competence'
import { FEWEST_TRACKS } from '@traject/domain/home/uses'
import type { ItemKind } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { SpokenLanguage } from '@traject/domain/language/spoken-languages'
import type { SeatRole, Side } from '@traject/domain/partnership/side'
import { type CompetencePerson, competencePerson } from '../competence/competence-person.ts'
import { Prisma } from '../generated/client.ts'
import { inForce } from '../home/home-sql.ts'
import { offeredTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'

const { sql } = Prisma

interface Named {
  id: string
  title: string
  language: Language
}

export interface PartnerPage {
  house: {
    organisationId: string
    name: string
    role: SeatRole
    city: string
    nuts3: string
    country: string
    side: Side
    language: Language
  }
  /** What it offers the reader, by kind; of each the newest few. */
  offers: { kind: ItemKind; count: number; items: Named[] }[]
  competences: (Named & { level: CompetenceLevel; person: CompetencePerson | null })[]
  /** In which its competences are offered. */
  spoken: SpokenLanguage[]
  /** Other houses that used what it shares, and those whose things it used; for professionals. */
  given: UseBetweenHouses[]
  received: UseBetweenHouses[]
}

/** Only of items that were each used on enough tracks of enough companies. */
export interface UseBetweenHouses {
  houseName: string
  side: Side | null
  items: number
  /** Of each item, added up. */
  tracks: number
}

const NEWEST = 4
const MOST_COMPETENCES = 60

/** The page of a house with a seat today, as far as the actor sees what it shares. One statement. */
export async function findPartnerPage(
  scope: TenantScope,
  organisationId: string,
  reader: Language,
): Promise<PartnerPage | null> {
  const { actor, partnershipId } = scope
  const rows = await scope.connection.$queryRaw<{ view: PartnerPage }[]>`
    with offered as materialized (
      select i.id, i.kind, i.partnership_id, i.owner_organisation_id, i.source_language,
        i.published_at from item i where ${offeredTo(actor)}),
    theirs as materialized (
      select * from offered where owner_organisation_id = ${organisationId}::uuid),
    used as materialized (${uses(scope, organisationId)})
    select json_build_object(
      'house', json_build_object('organisationId', o.id, 'name', o.name, 'role', s.role,
        'city', s.city, 'nuts3', s.nuts3, 'country', o.country, 'side', s.side,
        'language', o.language),
      'offers', coalesce((${offers(reader)}), '[]'),
      'competences', coalesce((${competences(scope, reader)}), '[]'),
      'spoken', coalesce((
        select json_agg(distinct code) from theirs join competence k on k.item_id = theirs.id,
          unnest(k.languages) code), '[]'),
      'given', coalesce((${between('given')}), '[]'),
      'received', coalesce((${between('received')}), '[]')) as view
    from partner_seat s join organisation o on o.id = s.organisation_id
    where s.partnership_id = ${partnershipId}::uuid and s.organisation_id = ${organisationId}::uuid
      and ${inForce(sql`s`, actor.today)}`
  return rows[0]?.view ?? null
}

/** Joins the title of a row `p` in the reader's language, or the source's: `text`. */
function titled(reader: Language): Prisma.Sql {
  return sql`join lateral (
    select title, language from item_text where item_id = p.id
    order by language = ${reader}::language desc, language = p.source_language desc, language
    limit 1) text on true`
}

function offers(reader: Language): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('kind', by_kind.kind, 'count', by_kind.count, 'items', (
      select json_agg(json_build_object('id', p.id, 'title', text.title, 'language', text.language)
        order by p.published_at desc, p.id desc)
      from (select * from theirs where kind = by_kind.kind
        order by published_at desc, id desc limit ${NEWEST}::int) p ${titled(reader)}))
      order by by_kind.kind)
    from (select kind, count(*)::int as count from theirs group by 1) by_kind`
}

/** By person, the house itself first. */
function competences({ actor }: TenantScope, reader: Language): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('id', p.id, 'title', text.title, 'language', text.language,
      'level', p.level, 'person', p.person)
      order by p.person->>'name' collate "und-x-icu" nulls first, text.title collate "und-x-icu", p.id)
    from (
      select i.id, i.source_language, k.level, ${competencePerson(actor)} as person
      from theirs i join competence k on k.item_id = i.id
      order by i.published_at desc, i.id desc limit ${MOST_COMPETENCES}::int) p ${titled(reader)}`
}

/**
 * Each item that one house shares and another assigned, on enough tracks of enough companies: fewer would
 * point at one. What is below never leaves here, and only such numbers are added up, so that no
 * difference between two of them tells a smaller one. Only items that the actor is offered.
 */
function uses({ actor }: TenantScope, organisationId: string): Prisma.Sql {
  const isTold = actor.kind === 'professional'
  return sql`
    select offered.owner_organisation_id as owner_id, ra.by_organisation_id as user_id, ra.item_id,
      count(distinct ra.track_id)::int as tracks
    from offered join resource_assignment ra on ra.item_id = offered.id
    join track t on t.id = ra.track_id
    where ${isTold}::boolean and ra.state <> 'recalled'
      and ra.by_organisation_id <> offered.owner_organisation_id
      and ${organisationId}::uuid in (ra.by_organisation_id, offered.owner_organisation_id)
    group by 1, 2, 3
    having count(distinct ra.track_id) >= ${FEWEST_TRACKS}::int
      and count(distinct t.sme_id) >= ${FEWEST_TRACKS}::int`
}

/** Over the house `o` of the page. */
function between(which: 'given' | 'received'): Prisma.Sql {
  const [ours, other] =
    which === 'given'
      ? [sql`used.owner_id`, sql`used.user_id`]
      : [sql`used.user_id`, sql`used.owner_id`]
  return sql`
    select json_agg(json_build_object('houseName', house.name, 'side', seat.side,
      'items', u.items, 'tracks', u.tracks) order by u.tracks desc, house.name collate "und-x-icu")
    from (
      select ${other} as house_id, count(*)::int as items, sum(used.tracks)::int as tracks
      from used where ${ours} = o.id group by 1) u
    join organisation house on house.id = u.house_id
    left join lateral (
      select ps.side from partner_seat ps
      where ps.partnership_id = s.partnership_id and ps.organisation_id = u.house_id
      order by ps.from_date desc limit 1) seat on true`
}
