import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { Actor } from '@traject/domain/policy/actor'
import { ASSIGNING_STATES } from '@traject/domain/resource-assignment/assign-resource'
import type { AssignmentState } from '@traject/domain/resource-assignment/move-assignment'
import { Prisma } from '../generated/client.ts'
import { FACE, facesOf, type ItemRow } from '../item/item-face.ts'
import { readsAnything, visibleTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { stepText } from '../track/track-sql.ts'

const { sql } = Prisma

/** What a list shows of a resource that was assigned. */
export interface AssignmentRow {
  id: string
  trackId: string
  /** None: it is for the whole track. */
  step: { id: string; position: number; title: string; language: Language } | null
  /** None: the reader may not see it, and learns no more than that there is one. */
  item: ItemRow | null
  byName: string
  byHouse: string
  /** When it was assigned, as PostgreSQL writes a moment in JSON. */
  since: string
  reason: string
  language: Language
  dueOn: IsoDate | null
  state: AssignmentState
  /** Why it was set aside or recalled, in the words of whoever did it. */
  stateReason: string
  stateLanguage: Language | null
  recalledByOwner: boolean
}

/**
 * A JSON array of the assignments `ra` that meet a condition, for the one statement of a page whose
 * reader reads their track or step whole: what is to be done first, then by due date, then as the steps follow. An item is shown
 * by the audience rule alone; one that was recalled is hidden from the company whatever it holds besides.
 */
export function assignmentsOn(actor: Actor, reader: Language, condition: Prisma.Sql): Prisma.Sql {
  return sql`
    select coalesce(json_agg(json_build_object(
      'id', ra.id, 'trackId', ra.track_id, 'step', at_step.face, 'item', seen.face,
      'byName', bp.name, 'byHouse', bo.name, 'since', ra.created_at, 'reason', ra.reason,
      'language', ra.language, 'dueOn', ra.due_on::text, 'state', ra.state,
      'stateReason', ra.state_reason, 'stateLanguage', ra.state_language,
      'recalledByOwner', ra.recalled_by_owner)
      order by ra.state not in ('assigned', 'opened'), ra.due_on,
      (at_step.face->>'position')::integer, ra.created_at, ra.id), '[]')
    from resource_assignment ra
    join person bp on bp.id = ra.by_person_id
    join organisation bo on bo.id = ra.by_organisation_id
    left join lateral (
      select json_build_object('id', s.id, 'position', s.position, 'title', text.title,
        'language', text.language) as face
      from step s ${stepText(reader)} where s.id = ra.step_id) at_step on true
    left join lateral (
      select ${FACE} as face from (
        select i.* from item i where i.id = ra.item_id and ${stillShown(actor)} ) p
      ${facesOf(reader, actor.today)}) seen on true
    where ${condition}`
}

/** Whether row `i` of item may be shown to the actor as what assignment `ra` gave. */
export function stillShown(actor: Actor): Prisma.Sql {
  if (actor.kind !== 'sme') return visibleTo(actor)
  return sql`ra.state <> 'recalled' and ${visibleTo(actor)}`
}

/**
 * The condition over `t`, its `access` and `ra` of one assignment that the actor reads whole: of a track
 * of his, or of a step that he was let into.
 */
export function readWhole({ partnershipId }: TenantScope, trackId: string, id: string): Prisma.Sql {
  return sql`t.id = ${trackId}::uuid and ra.id = ${id}::uuid
    and t.partnership_id = ${partnershipId}::uuid and ${readsAnything}
    and (access.whole or ra.step_id = any(access.step_ids))`
}

/** Whether row `t` of track with its `access` is one on which the actor assigns. */
export function plannedBy(actor: Actor): Prisma.Sql {
  if (actor.kind !== 'professional') return sql`false`
  return sql`access.whole and t.partnership_id = ${actor.partnershipId}::uuid
    and t.id in (select track_id from coach_assignment
      where partnership_id = ${actor.partnershipId}::uuid and person_id = ${actor.personId}::uuid
        and organisation_id = ${actor.organisationId}::uuid)
    and t.state::text = any(${[...ASSIGNING_STATES]}::text[])`
}
