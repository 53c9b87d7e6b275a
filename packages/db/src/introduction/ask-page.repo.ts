import type { KnownFacts } from '@traject/domain/introduction/facts'
import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import { offeredTo, trackAccess } from '../policy-sql.ts'
import type { Scope, TenantScope } from '../scope.ts'
import { trackTitle } from '../track/track-sql.ts'
import { isRequester } from './reads-introduction.ts'

const { sql } = Prisma

/** For whom a request may be: a company, through a track, or the house that asks. */
export interface ForWhom extends KnownFacts {
  /** A track's id, `company` for the actor's own company, or `house`. */
  value: string
  smeId: string | null
}

export interface AskPage {
  contact: {
    id: string
    title: string
    summary: string
    language: Language
    ownerId: string
    ownerName: string
  }
  /** An open request of the actor's to this contact. */
  openId: string | null
  forWhom: ForWhom[]
}

/**
 * A contact that is offered to the actor, and for whom he may ask to meet it: his company, or the
 * companies that agreed and whose track he reads whole today, and his house.
 */
export async function findAskPage(
  scope: TenantScope,
  itemId: string,
  reader: Language,
): Promise<AskPage | null> {
  const { actor, connection } = scope
  const rows = await connection.$queryRaw<{ view: AskPage }[]>`
    select json_build_object(
      'contact', json_build_object('id', i.id, 'title', words.title, 'summary', words.summary,
        'language', words.language, 'ownerId', o.id, 'ownerName', o.name),
      'openId', (select x.id from introduction x
        where x.item_id = i.id and x.closed_at is null and ${isRequester(actor)} limit 1),
      'forWhom', coalesce((${actor.kind === 'sme' ? ownCompany(scope, reader) : coached(scope, reader)}), '[]')
    ) as view
    from item i join contact c on c.item_id = i.id
    join organisation o on o.id = i.owner_organisation_id
    join lateral (
      select it.title, it.summary, it.language from item_text it where it.item_id = i.id
      order by it.language = ${reader}::language desc, it.language = i.source_language desc,
        it.language limit 1) words on true
    where i.id = ${itemId}::uuid and i.kind = 'contact' and c.withdrawn_at is null
      and ${offeredTo(actor)}`
  return rows[0]?.view ?? null
}

/** Of a row `e` of sme, what it says of itself in the partnership, as pairs of a JSON object. */
const OF_COMPANY = sql`'name', e.name, 'city', coalesce(profile.city, ''),
  'about', coalesce(profile.about, ''), 'sectors', coalesce((
    select json_agg('sector/' || key) from unnest(profile.sectors) key), '[]')`

const person = ({ actor }: TenantScope) =>
  sql`(select p.name from person p where p.id = ${actor.personId}::uuid)`

/** A company's people ask for it; its track is the one that moved last. */
function ownCompany(scope: TenantScope, reader: Language): Prisma.Sql {
  const { actor, partnershipId } = scope
  const smeId = actor.kind === 'sme' ? actor.smeId : null
  return sql`
    select json_build_array(json_build_object('value', 'company', 'smeId', e.id, ${OF_COMPANY},
      'person', ${person(scope)}, 'track', (
        select json_build_object('title', title.title, 'language', title.language)
        from track t ${trackTitle(reader)}
        where t.sme_id = e.id and t.partnership_id = ${partnershipId}::uuid
          and t.state not in ('proposed', 'declined', 'closed')
        order by t.moved_at desc, t.id limit 1)))
    from sme e left join sme_profile profile
      on profile.partnership_id = ${partnershipId}::uuid and profile.sme_id = e.id
    where e.id = ${smeId}::uuid`
}

/** A coach asks for the companies that he reads whole and that agreed, and for his house. */
function coached(scope: TenantScope, reader: Language): Prisma.Sql {
  const { actor, partnershipId } = scope
  if (actor.kind !== 'professional') return sql`null`
  return sql`
    select json_agg(one.whom order by one.rank, one.name collate "und-x-icu", one.id)
    from (
      select json_build_object('value', t.id, 'smeId', e.id, ${OF_COMPANY},
        'person', ${person(scope)},
        'track', json_build_object('title', title.title, 'language', title.language)) as whom,
        e.name, t.id, 1 as rank
      from track t join sme e on e.id = t.sme_id
      left join sme_profile profile
        on profile.partnership_id = t.partnership_id and profile.sme_id = e.id
      ${trackTitle(reader)} ${trackAccess(actor)}
      where t.partnership_id = ${partnershipId}::uuid
        and t.id in (select ca.track_id from coach_assignment ca
          where ca.person_id = ${actor.personId}::uuid)
        and t.state not in ('proposed', 'declined', 'closed') and /*rule*/(access.whole)/*end*/
      union all
      select json_build_object('value', 'house', 'smeId', null, 'name', o.name,
        'city', coalesce((select s.city from partner_seat s
          where s.partnership_id = ${partnershipId}::uuid and s.organisation_id = o.id
            and s.from_date <= ${actor.today}::date order by s.from_date desc limit 1), ''),
        'about', '', 'sectors', '[]'::json, 'person', ${person(scope)}, 'track', null),
        o.name, o.id, 2
      from organisation o where o.id = ${actor.organisationId}::uuid
    ) one`
}

/** What concepts are called, by id, in a reader's language. */
export async function labelsOf(
  { connection }: Scope,
  ids: readonly string[],
  reader: Language,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await connection.$queryRaw<{ id: string; label: string }[]>`
    select l.concept_id as id, l.label from concept_label l
    where l.concept_id = any(${[...ids]}::text[]) and l.language = ${reader}::language and l.preferred`
  return new Map(rows.map(({ id, label }) => [id, label]))
}
