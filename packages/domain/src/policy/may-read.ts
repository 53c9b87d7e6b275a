import { type Dated, inForce } from '../calendar/date.ts'
import type { Actor } from './actor.ts'

export const COACH_ROLES = ['lead', 'co-coach', 'guest'] as const
export type CoachRole = (typeof COACH_ROLES)[number]

/** What the rule of tracks needs to know of a track. */
export interface TrackFacts {
  partnershipId: string
  smeId: string
  responsibleOrganisationId: string
  coachAssignments: readonly (Dated & {
    personId: string
    organisationId: string
    role: CoachRole
    /** A guest's steps. */
    stepIds: readonly string[]
  })[]
}

/**
 * How much of a track an actor reads. `whole` is everything; else `summary` is state, dates, step
 * titles and coaches, and `stepIds` are the steps a guest reads whole, with the frame of the track.
 */
export interface TrackAccess {
  whole: boolean
  summary: boolean
  stepIds: readonly string[]
}

export const NO_ACCESS: TrackAccess = { whole: false, summary: false, stepIds: [] }
const WHOLE: TrackAccess = { whole: true, summary: false, stepIds: [] }

/**
 * The rule of tracks. Its SQL form is `trackAccess` in packages/db; a property test holds them equal.
 * How its words are read: docs/decisions/0002.
 */
export function mayRead(actor: Actor, track: TrackFacts): TrackAccess {
  if (actor.kind === 'unattached' || actor.partnershipId !== track.partnershipId) return NO_ACCESS
  if (actor.kind === 'sme') return actor.smeId === track.smeId ? WHOLE : NO_ACCESS
  const mine = track.coachAssignments.filter(
    (assignment) =>
      assignment.personId === actor.personId &&
      assignment.organisationId === actor.organisationId &&
      inForce(assignment, actor.today),
  )
  if (mine.some(({ role }) => role !== 'guest')) return WHOLE
  return {
    whole: false,
    summary:
      actor.role === 'coordinator' && actor.organisationId === track.responsibleOrganisationId,
    stepIds: [...new Set(mine.flatMap(({ stepIds }) => stepIds))],
  }
}

/** Whether anything of the track may be shown, even that it exists. */
export function readsAnything(access: TrackAccess): boolean {
  return access.whole || access.summary || access.stepIds.length > 0
}
