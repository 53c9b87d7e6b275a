import { FEWEST_TRACKS } from '@traject/domain/home/uses'
import type { Language } from '@traject/domain/language/language'
import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import { trackAccess } from '../policy-sql.ts'
import { stepText, trackTitle } from '../track/track-sql.ts'
import { plannedBy } from './assignments-sql.ts'

const { sql } = Prisma

/** What an item's page says of where it was assigned, to who may know. */
export interface ItemAssignments {
  /** To a company's people: why they see it. */
  toReader: {
    id: string
    trackId: string
    trackTitle: string
    trackLanguage: Language
    step: { position: number; title: string; language: Language } | null
    byName: string
    byHouse: string
    reason: string
    language: Language
  }[]
  /** To the people of its house: who assigned it on five tracks or more. */
  use: { house: string; tracks: number }[]
  /** To a coach who may assign it and plans a track on which he could. */
  isAssignable: boolean
}

/** The JSON of it over a row `p` of an item that the actor sees, with `is_handed_to_companies`. */
export function itemAssignments(actor: Actor, reader: Language): Prisma.Sql {
  return sql`json_build_object(
    'toReader', coalesce((${toReader(actor, reader)}), '[]'),
    'use', coalesce((${use(actor)}), '[]'),
    'isAssignable', ${isAssignable(actor)})`
}

function toReader(actor: Actor, reader: Language): Prisma.Sql {
  if (actor.kind !== 'sme') return sql`select null::json`
  return sql`
    select json_agg(json_build_object('id', ra.id, 'trackId', t.id, 'trackTitle', title.title,
      'trackLanguage', title.language, 'step', (
        select json_build_object('position', s.position, 'title', text.title,
          'language', text.language)
        from step s ${stepText(reader)} where s.id = ra.step_id), 'byName', bp.name, 'byHouse', bo.name,
      'reason', ra.reason, 'language', ra.language) order by ra.created_at desc, ra.id)
    from resource_assignment ra
    join track t on t.id = ra.track_id
    join person bp on bp.id = ra.by_person_id
    join organisation bo on bo.id = ra.by_organisation_id
    ${trackTitle(reader)} ${trackAccess(actor)}
    where ra.item_id = p.id and ra.state <> 'recalled' and access.whole
      and t.state not in ('declined', 'closed')`
}

/** The SQL form of `usesToTell`. */
function use(actor: Actor): Prisma.Sql {
  if (actor.kind !== 'professional') return sql`select null::json`
  return sql`
    select json_agg(json_build_object('house', o.name, 'tracks', by_house.tracks)
      order by o.name collate "und-x-icu")
    from (
      select ra.by_organisation_id, count(distinct ra.track_id)::int as tracks
      from resource_assignment ra
      where ra.item_id = p.id and ra.state <> 'recalled'
        and p.owner_organisation_id = ${actor.organisationId}::uuid
        and p.partnership_id = ${actor.partnershipId}::uuid
      group by 1 having count(distinct ra.track_id) >= ${FEWEST_TRACKS}::int) by_house
    join organisation o on o.id = by_house.by_organisation_id`
}

function isAssignable(actor: Actor): Prisma.Sql {
  if (actor.kind !== 'professional') return sql`false`
  return sql`p.is_handed_to_companies and exists (
    select from track t ${trackAccess(actor)} where ${plannedBy(actor)})`
}
