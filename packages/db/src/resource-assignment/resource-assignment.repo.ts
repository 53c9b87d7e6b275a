import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { AssignableItem } from '@traject/domain/policy/may-assign'
import {
  type AssignmentState,
  assignmentMovesFrom,
} from '@traject/domain/resource-assignment/move-assignment'
import type { TrackState } from '@traject/domain/track/track-state'
import { asDay } from '../as-day.ts'
import { underscored } from '../enum-names.ts'
import { trackAccess, visibleTo } from '../policy-sql.ts'
import type { TenantScope, Writing } from '../scope.ts'
import { standing, type TrackFacts } from '../track/track-facts.repo.ts'
import { readWhole } from './assignments-sql.ts'

export interface AssignmentFacts {
  track: TrackFacts
  id: string
  stepId: string | null
  state: AssignmentState
}

export async function findAssignmentFacts(
  scope: TenantScope,
  trackId: string,
  id: string,
): Promise<AssignmentFacts | null> {
  const rows = await scope.connection.$queryRaw<{ facts: AssignmentFacts }[]>`
    select json_build_object('track', ${standing(scope)}, 'id', ra.id, 'stepId', ra.step_id,
      'state', ra.state) as facts
    from track t join resource_assignment ra on ra.track_id = t.id ${trackAccess(scope.actor)}
    where ${readWhole(scope, trackId, id)}`
  return rows[0]?.facts ?? null
}

/**
 * What the rule of assigning asks of an item that the actor sees, or nothing. Held until the
 * transaction ends, so that nobody retires or closes it meanwhile.
 */
export async function findAssignable(
  scope: TenantScope,
  itemId: string,
): Promise<AssignableItem | null> {
  const rows = await scope.connection.$queryRaw<AssignableItem[]>`
    select i.kind::text as kind, i.partnership_id::text as "partnershipId",
      i.status::text as status, i.visibility::text as visibility, i.reach::text as reach,
      i.may_hand_on as "mayHandOn", i.valid_until::text as "validUntil"
    from item i where i.id = ${itemId}::uuid and ${visibleTo(scope.actor)} for share of i`
  return rows[0] ?? null
}

/** Whether the item stands on that step, or on the track as a whole, and was not recalled. */
export async function isAssignedThere(
  scope: TenantScope,
  { trackId, stepId, itemId }: { trackId: string; stepId: string | null; itemId: string },
): Promise<boolean> {
  const where = { trackId, stepId, itemId, state: { not: 'recalled' as const } }
  return (await scope.connection.resourceAssignment.count({ where })) > 0
}

export interface NewAssignment {
  trackId: string
  stepId: string | null
  itemId: string
  byOrganisationId: string
  reason: string
  language: Language
  dueOn: IsoDate | null
}

/** Writes an assignment by the actor; its id. */
export async function createAssignment(
  scope: Writing<TenantScope>,
  { dueOn, ...assignment }: NewAssignment,
): Promise<string> {
  const { connection, partnershipId, now } = scope
  const { id } = await connection.resourceAssignment.create({
    data: {
      ...assignment,
      partnershipId,
      byPersonId: scope.actor.personId,
      dueOn: dueOn && asDay(dueOn),
      createdAt: now,
      stateSince: now,
    },
    select: { id: true },
  })
  await connection.track.update({ where: { id: assignment.trackId }, data: { movedAt: now } })
  return id
}

/** The state of an assignment, held until the transaction ends: its owner may recall it meanwhile. */
export async function lockAssignment(
  scope: Writing<TenantScope>,
  trackId: string,
  id: string,
): Promise<AssignmentState | null> {
  const rows = await scope.connection.$queryRaw<{ state: AssignmentState }[]>`
    select ra.state::text as state from resource_assignment ra
    where ra.id = ${id}::uuid and ra.track_id = ${trackId}::uuid
      and ra.partnership_id = ${scope.partnershipId}::uuid for update`
  return rows[0]?.state ?? null
}

/** Why an assignment is in a state, and in which language that was written. */
interface StateWords {
  reason: string
  language: Language
}

export async function updateAssignmentState(
  scope: Writing<TenantScope>,
  { id, trackId }: { id: string; trackId: string },
  state: AssignmentState,
  words: StateWords,
): Promise<void> {
  const { connection, now } = scope
  await connection.resourceAssignment.update({
    where: { id },
    data: { state: underscored(state), stateSince: now, ...stateWords(words) },
  })
  await connection.track.update({ where: { id: trackId }, data: { movedAt: now } })
}

/**
 * Recalls an item wherever it is assigned, for the house that owns it. It reads none of those tracks
 * and is told of none: not even how many they are.
 */
export async function recallItem(
  scope: Writing<TenantScope>,
  itemId: string,
  words: StateWords,
): Promise<void> {
  // An assignment that is being made ends first, and is recalled with the others.
  await scope.connection.$queryRaw`
    select id from item where id = ${itemId}::uuid
      and partnership_id = ${scope.partnershipId}::uuid for no key update`
  const rows = await scope.connection.$queryRaw<
    { id: string; state: AssignmentState; track: TrackState }[]
  >`
    select ra.id, ra.state::text as state, t.state::text as track
    from resource_assignment ra join track t on t.id = ra.track_id
    where ra.item_id = ${itemId}::uuid and ra.partnership_id = ${scope.partnershipId}::uuid
    order by ra.id for update of ra`
  const moved = rows.filter((row) => assignmentMovesFrom('owner', row).includes('recall'))
  await scope.connection.resourceAssignment.updateMany({
    where: { id: { in: moved.map(({ id }) => id) } },
    data: {
      state: 'recalled',
      recalledByOwner: true,
      stateSince: scope.now,
      ...stateWords(words),
    },
  })
}

function stateWords({ reason, language }: StateWords) {
  return { stateReason: reason, stateLanguage: reason === '' ? null : language }
}
