import { randomUUID } from 'node:crypto'
import type { IsoDate } from '@traject/domain/calendar/date'
import type { CoachRow } from '@traject/domain/coach/propose-coach'
import type { Language } from '@traject/domain/language/language'
import type { CoachRole } from '@traject/domain/policy/may-read'
import { asDay } from '../as-day.ts'
import { underscored } from '../enum-names.ts'
import type { TenantScope, Writing } from '../scope.ts'

/** All who coach, coached or will coach a track. The track's rule was asked before. */
export function listCoaches(scope: TenantScope, trackId: string): Promise<CoachRow[]> {
  return scope.connection.$queryRaw<CoachRow[]>`
    select ca.id, ca.person_id as "personId", ca.organisation_id as "organisationId",
      ca.role::text as role, ca.from_date::text as "from", ca.until_date::text as until
    from coach_assignment ca
    where ca.track_id = ${trackId}::uuid and ca.partnership_id = ${scope.partnershipId}::uuid
    order by ca.from_date, ca.id`
}

/** How many of the steps are of that track. */
export function countSteps(scope: TenantScope, trackId: string, stepIds: readonly string[]) {
  return scope.connection.step.count({ where: { trackId, id: { in: [...stepIds] } } })
}

export interface NewProposal {
  trackId: string
  personId: string
  organisationId: string
  role: CoachRole
  from: IsoDate
  until: IsoDate | null
  byOrganisationId: string
  reason: string
  language: Language
  stepIds: readonly string[]
}

/** Its id. */
export async function createProposal(
  scope: Writing<TenantScope>,
  { stepIds, from, until, role, ...rest }: NewProposal,
): Promise<string> {
  const { partnershipId, actor, now } = scope
  const id = randomUUID()
  await scope.connection.coachProposal.create({
    data: {
      id,
      partnershipId,
      byPersonId: actor.personId,
      createdAt: now,
      role: underscored(role),
      from: asDay(from),
      until: until === null ? null : asDay(until),
      ...rest,
      steps: { create: [...new Set(stepIds)].map((stepId) => ({ stepId })) },
    },
  })
  return id
}

export interface OpenProposal {
  id: string
  personId: string
  organisationId: string
  byPersonId: string
  role: CoachRole
  from: IsoDate
  until: IsoDate | null
  stepIds: string[]
}

/** A proposal that nobody has answered or withdrawn. */
export async function findOpenProposal(
  scope: TenantScope,
  trackId: string,
  id: string,
): Promise<OpenProposal | null> {
  const rows = await scope.connection.$queryRaw<OpenProposal[]>`
    select c.id, c.person_id as "personId", c.organisation_id as "organisationId",
      c.by_person_id as "byPersonId", c.role::text as role, c.from_date::text as "from",
      c.until_date::text as until, array(
        select cs.step_id::text from coach_proposal_step cs where cs.coach_proposal_id = c.id
      ) as "stepIds"
    from coach_proposal c
    where c.id = ${id}::uuid and c.track_id = ${trackId}::uuid and c.state = 'proposed'
      and c.partnership_id = ${scope.partnershipId}::uuid`
  return rows[0] ?? null
}

export async function settleProposal(
  { connection, now }: Writing<TenantScope>,
  id: string,
  state: 'agreed' | 'declined' | 'withdrawn',
) {
  await connection.coachProposal.update({ where: { id }, data: { state, answeredAt: now } })
}

export interface NewCoach {
  trackId: string
  personId: string
  organisationId: string
  role: CoachRole
  from: IsoDate
  until: IsoDate | null
  stepIds: readonly string[]
}

/** Lets a coach in from a day; its id. */
export async function createCoach(
  { connection, partnershipId }: Writing<TenantScope>,
  { stepIds, from, until, role, ...rest }: NewCoach,
): Promise<string> {
  const { id } = await connection.coachAssignment.create({
    data: {
      partnershipId,
      role: underscored(role),
      from: asDay(from),
      until: until === null ? null : asDay(until),
      ...rest,
      steps: { create: stepIds.map((stepId) => ({ stepId })) },
    },
    select: { id: true },
  })
  return id
}

/** Sets the last day. The rule was asked before. */
export async function endCoach(
  { connection, partnershipId }: Writing<TenantScope>,
  id: string,
  until: IsoDate,
) {
  await connection.coachAssignment.updateMany({
    where: { id, partnershipId },
    data: { until: asDay(until) },
  })
}
