import type { Actor, Professional } from '@traject/domain/policy/actor'
import { PUBLIC_KEY } from '@traject/domain/policy/audience-keys'
import { Prisma } from './generated/client.ts'

const { sql } = Prisma

/**
 * The audience rule over a row `i` of item: the SQL form of `canSee`, held equal by a property test.
 * No statement on items exists without it. The marks let the leak matrix take the rule out of one
 * channel and see that the leak is found.
 */
export function visibleTo(actor: Actor): Prisma.Sql {
  return sql`/*rule*/(${rule(actor)})/*end*/`
}

/**
 * What the catalogue offers the actor, over a row `i` of item: of his partnership, published, valid, and
 * seen by him. The keys say in which partnership an item is shared; `coalesce` keeps the planner from
 * taking the one for independent of the other, and expecting one row where there are hundreds.
 */
export function offeredTo(actor: Exclude<Actor, { kind: 'unattached' }>): Prisma.Sql {
  const toMe = sql`coalesce(i.audience_keys && ${[...actor.keys]}::text[], false)`
  const seen = actor.kind === 'sme' ? sql`${toMe} or ${openedTo(actor.smeId)}` : toMe
  return sql`i.partnership_id = ${actor.partnershipId}::uuid and ${offered(actor)}
    and /*rule*/(${seen})/*end*/`
}

/** What the actor may assign, over a row `i` of item: what he sees of what may be handed to companies. */
export function assignableBy(actor: Exclude<Actor, { kind: 'unattached' }>): Prisma.Sql {
  return sql`${offeredTo(actor)} and ${handedToCompanies(actor)}`
}

/** The SQL form of `mayAssign`, of an item that the actor sees. */
export function handedToCompanies(actor: Actor): Prisma.Sql {
  if (actor.kind !== 'professional') return sql`false`
  return sql`(i.partnership_id = ${actor.partnershipId}::uuid and i.kind = 'resource'
    and ${offered(actor)}
    and (i.reach = 'partners-and-smes' or i.visibility = 'public' or i.may_hand_on))`
}

function rule(actor: Actor): Prisma.Sql {
  const toAnyone = sql`${offered(actor)} and i.audience_keys @> array[${PUBLIC_KEY}]`
  if (actor.kind === 'unattached') return toAnyone
  const here = sql`i.partnership_id = ${actor.partnershipId}::uuid`
  const toMe = sql`${here} and ${offered(actor)} and i.audience_keys && ${[...actor.keys]}::text[]`
  const further =
    actor.kind === 'sme'
      ? sql`${here} and i.status not in ('draft', 'merged') and ${openedTo(actor.smeId)}`
      : sql`${here} and i.status <> 'merged' and not (${offered(actor)}) and ${ownersStaff(actor)}`
  return sql`(${toMe}) or (${toAnyone}) or (${further})`
}

function offered(actor: Actor): Prisma.Sql {
  return sql`i.status = 'published' and (i.valid_until is null or i.valid_until >= ${actor.today}::date)`
}

/** An assignment of it that is not recalled, on a track of that SME neither declined nor closed. */
function openedTo(smeId: string): Prisma.Sql {
  return sql`exists (
    select from resource_assignment ra join track t on t.id = ra.track_id
    where ra.item_id = i.id and ra.state <> 'recalled' and t.sme_id = ${smeId}::uuid
      and t.partnership_id = i.partnership_id and t.state not in ('declined', 'closed'))`
}

function ownersStaff(actor: Professional): Prisma.Sql {
  const wrote = sql`'author:' || i.author_person_id || '@' || i.owner_organisation_id
    = any(${[...actor.keys]}::text[])`
  const readsDrafts = actor.role !== 'member'
  return sql`case
    when i.visibility = 'private' then ${wrote}
    when i.owner_organisation_id <> ${actor.organisationId}::uuid then false
    else i.status <> 'draft' or ${readsDrafts} or ${wrote} end`
}

/**
 * The rule of tracks over a row `t` of track: the SQL form of `mayRead`, as a lateral row
 * `access(whole, summary, step_ids)`; use `where ${readsAnything}` with it.
 */
export function trackAccess(actor: Actor): Prisma.Sql {
  if (actor.kind === 'unattached') {
    return sql`cross join lateral (
      select false as whole, false as summary, '{}'::uuid[] as step_ids) as access`
  }
  const partnershipId = sql`${actor.partnershipId}::uuid`
  if (actor.kind === 'sme') {
    return trackAccessOf({ kind: 'sme', partnershipId, smeId: sql`${actor.smeId}::uuid` })
  }
  return trackAccessOf({
    kind: 'professional',
    partnershipId,
    personId: sql`${actor.personId}::uuid`,
    organisationId: sql`${actor.organisationId}::uuid`,
    coordinates: sql`${actor.role === 'coordinator'}`,
    today: sql`${actor.today}::date`,
  })
}

/** An actor as SQL: values, or columns of the row by which somebody may act today. */
export type ActorSql =
  | { kind: 'sme'; partnershipId: Prisma.Sql; smeId: Prisma.Sql }
  | {
      kind: 'professional'
      partnershipId: Prisma.Sql
      personId: Prisma.Sql
      organisationId: Prisma.Sql
      coordinates: Prisma.Sql
      today: Prisma.Sql
    }

/** The same rule, for whoever stands in the rows around it. */
export function trackAccessOf(actor: ActorSql): Prisma.Sql {
  return sql`cross join lateral (${accessRow(actor)}) as access`
}

/** Whether anything of the track may be shown, even that it exists. */
export const readsAnything = sql`/*rule*/(access.whole or access.summary or access.step_ids <> '{}')/*end*/`

function accessRow(actor: ActorSql): Prisma.Sql {
  const here = sql`t.partnership_id = ${actor.partnershipId}`
  if (actor.kind === 'sme') {
    return sql`select ${here} and t.sme_id = ${actor.smeId} as whole, false as summary,
      '{}'::uuid[] as step_ids`
  }
  return sql`select coalesce(coached.whole, false) as whole,
      not coalesce(coached.whole, false) and ${here} and ${actor.coordinates}
        and t.responsible_organisation_id = ${actor.organisationId} as summary,
      case when coached.whole then '{}' else coalesce(coached.step_ids, '{}') end as step_ids
    from (
      select bool_or(ca.role <> 'guest') as whole,
        array_agg(distinct cs.step_id) filter (where cs.step_id is not null) as step_ids
      from coach_assignment ca
      left join coach_assignment_step cs on cs.coach_assignment_id = ca.id and ca.role = 'guest'
      where ca.track_id = t.id and ${here}
        and ca.person_id = ${actor.personId}
        and ca.organisation_id = ${actor.organisationId}
        and ca.from_date <= ${actor.today}
        and (ca.until_date is null or ca.until_date >= ${actor.today})) coached`
}
