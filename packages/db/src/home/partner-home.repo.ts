import { addDays, type IsoDate } from '@traject/domain/calendar/date'
import type { Week } from '@traject/domain/calendar/week'
import { EXPIRES_SOON_DAYS, FEWEST_TRACKS } from '@traject/domain/home/uses'
import type { ItemKind, ResourceGenre } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { Professional } from '@traject/domain/policy/actor'
import { isDue } from '../contact/due-contacts.repo.ts'
import { Prisma } from '../generated/client.ts'
import { isHouse } from '../introduction/reads-introduction.ts'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { coachedBy } from './coach-home.repo.ts'
import { around, type HomeTrackRow, homeTracks, inForce, namedIn } from './home-sql.ts'

const { sql } = Prisma

interface ItemNamed {
  id: string
  kind: ItemKind
  title: string
  language: Language
}

interface SharedRow extends ItemNamed {
  /** By house, those only that used it on enough tracks. */
  uses: { houseName: string; side: Side | null; tracks: number }[]
}

interface NewRow extends ItemNamed {
  genre: ResourceGenre | null
  ownerName: string
  side: Side | null
}

interface Elsewhere {
  personName: string
  houseName: string
  side: Side | null
}

interface PartnerHomeRow {
  tracks: HomeTrackRow[]
  shared: { count: number; items: SharedRow[] }
  expiring: (ItemNamed & { until: IsoDate })[]
  newlyShared: NewRow[]
  /** Requests for an introduction that the house has not answered; to who may answer them. */
  introductions: number
  /** People of the house who coach tracks of others today, and the other way round. */
  coachingElsewhere: Elsewhere[]
  coachingHere: Elsewhere[]
  /** For a coordinator: contacts of the house to be told or looked at again. */
  contactsDue: number
}

const SHARED_SHOWN = 6
const NEW_SHOWN = 4

/** All that the home of a coordinator or a member shows, in one statement. */
export async function findPartnerHome(
  scope: TenantScope,
  actor: Professional,
  reader: Language,
  week: Week,
): Promise<PartnerHomeRow> {
  const coordinates = actor.role === 'coordinator'
  const tracks = homeTracks(scope, reader, {
    ids: sql`select track_id from mine`,
    named: namedIn(week),
  })
  const rows = await scope.connection.$queryRaw<{ view: PartnerHomeRow }[]>`
    with ${around(scope)}, mine as materialized (
      ${coachedBy(actor)} union ${coordinates ? responsibleFor(actor) : sql`select null::uuid where false`}),
    own as materialized (
      select i.id, i.kind, i.source_language, i.published_at, i.valid_until from item i
      where i.partnership_id = ${actor.partnershipId}::uuid
        and i.owner_organisation_id = ${actor.organisationId}::uuid and i.status = 'published'
        and i.visibility not in ('private', 'organisation')
        and coalesce(i.valid_until >= ${actor.today}::date, true) and ${visibleTo(actor)}),
    used as materialized (${uses})
    select json_build_object(
      'tracks', coalesce((${tracks}), '[]'),
      'shared', json_build_object('count', (select count(*)::int from own),
        'items', coalesce((${shared(reader)}), '[]')),
      'expiring', coalesce((${expiring(actor, reader)}), '[]'),
      'introductions', (select count(*)::int from introduction x
        where x.state = 'asked' and ${isHouse(actor)}),
      'newlyShared', coalesce((${newlyShared(actor, reader)}), '[]'),
      'coachingElsewhere', coalesce((${coaching(actor, coordinates, 'elsewhere')}), '[]'),
      'coachingHere', coalesce((${coaching(actor, coordinates, 'here')}), '[]'),
      'contactsDue', ${coordinates ? contactsDue(actor) : sql`0`}) as view`
  const [row] = rows
  if (!row) throw new Error('The statement of a home has one row')
  return row.view
}

function contactsDue(actor: Professional): Prisma.Sql {
  return sql`(select count(*)::int from item i join contact c on c.item_id = i.id
    where i.partnership_id = ${actor.partnershipId}::uuid and ${isDue(actor)})`
}

function responsibleFor(actor: Professional): Prisma.Sql {
  return sql`
    select id from track where partnership_id = ${actor.partnershipId}::uuid
      and responsible_organisation_id = ${actor.organisationId}::uuid`
}

/** The title of a row `p` of item in the reader's language, or the source's: `text`. */
function titled(reader: Language): Prisma.Sql {
  return sql`join lateral (
    select title, language from item_text where item_id = p.id
    order by language = ${reader}::language desc, language = p.source_language desc, language
    limit 1) text on true`
}

const NAMED = sql`'id', p.id, 'kind', p.kind, 'title', text.title, 'language', text.language`

/** How often a house gave an item of ours to a company. A number under the least never leaves here. */
const uses = sql`
  select ra.item_id, ra.by_organisation_id, count(distinct ra.track_id)::int as tracks
  from own join resource_assignment ra on ra.item_id = own.id
  where ra.state <> 'recalled'
  group by 1, 2 having count(distinct ra.track_id) >= ${FEWEST_TRACKS}::int`

/** The most used first, then the newest. */
function shared(reader: Language): Prisma.Sql {
  return sql`
    select json_agg(json_build_object(${NAMED}, 'uses', coalesce((
        select json_agg(json_build_object('houseName', o.name, 'side', seats.side,
          'tracks', u.tracks) order by u.tracks desc, o.name)
        from used u join organisation o on o.id = u.by_organisation_id
        left join seats on seats.organisation_id = o.id where u.item_id = p.id), '[]'))
      order by p.most desc, p.published_at desc, p.id)
    from (
      select own.*, coalesce((select max(tracks) from used where item_id = own.id), 0) as most
      from own order by most desc, published_at desc, id limit ${SHARED_SHOWN}::int) p
    ${titled(reader)}`
}

function expiring(actor: Professional, reader: Language): Prisma.Sql {
  return sql`
    select json_agg(json_build_object(${NAMED}, 'until', p.valid_until::text)
      order by p.valid_until, p.id)
    from own p ${titled(reader)}
    where p.valid_until <= ${addDays(actor.today, EXPIRES_SOON_DAYS)}::date`
}

/** What other houses offer this one, newest first. */
function newlyShared(actor: Professional, reader: Language): Prisma.Sql {
  return sql`
    select json_agg(json_build_object(${NAMED}, 'genre', r.genre, 'ownerName', o.name,
      'side', seats.side) order by p.published_at desc, p.id)
    from (
      select i.* from item i
      where i.partnership_id = ${actor.partnershipId}::uuid and i.status = 'published'
        and i.owner_organisation_id <> ${actor.organisationId}::uuid
        and coalesce(i.valid_until >= ${actor.today}::date, true) and ${visibleTo(actor)}
      order by i.published_at desc, i.id limit ${NEW_SHOWN}::int) p
    join organisation o on o.id = p.owner_organisation_id
    left join seats on seats.organisation_id = o.id
    left join resource r on r.item_id = p.id ${titled(reader)}`
}

/**
 * Who of one house coaches with another, for its coordinators: who and with whom, and neither which
 * companies nor how many, for those are the file's readers' alone.
 */
function coaching(
  actor: Professional,
  coordinates: boolean,
  where: 'elsewhere' | 'here',
): Prisma.Sql {
  const ours = sql`${actor.organisationId}::uuid`
  const between =
    where === 'elsewhere'
      ? sql`ca.organisation_id = ${ours} and t.responsible_organisation_id <> ${ours}`
      : sql`ca.organisation_id <> ${ours} and t.responsible_organisation_id = ${ours}`
  const other = where === 'elsewhere' ? sql`t.responsible_organisation_id` : sql`ca.organisation_id`
  return sql`
    select json_agg(json_build_object('personName', c.person, 'houseName', c.house, 'side', c.side)
      order by c.person collate "und-x-icu", c.house collate "und-x-icu")
    from (
      select distinct p.name as person, o.name as house, seats.side
      from coach_assignment ca join track t on t.id = ca.track_id
      join person p on p.id = ca.person_id join organisation o on o.id = ${other}
      left join seats on seats.organisation_id = o.id
      where ${coordinates}::boolean and ca.partnership_id = ${actor.partnershipId}::uuid and ${between}
        and ${inForce(sql`ca`, actor.today)}
        and t.state in ('agreed', 'active', 'paused')) c`
}
