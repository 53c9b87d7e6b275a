import type { Actor } from '../policy/actor.ts'
import type { CoachRole, TrackAccess } from '../policy/may-read.ts'
import type { StepMover } from './move-step.ts'
import type { TrackMover } from './move-track.ts'

/** How an actor stands to a track: what he reads of it, and as what he coaches it today. */
export interface TrackStanding {
  responsibleOrganisationId: string
  access: TrackAccess
  /** None for the company's people, and for a coordinator who does not coach it. */
  coachRole: CoachRole | null
}

/** As whom the actor moves the track; none where he only reads of it. */
export function moverOf(actor: Actor, { access, coachRole }: TrackStanding): TrackMover | null {
  if (!access.whole) return null
  if (actor.kind === 'sme') return 'sme'
  return coachRole === 'lead' ? 'lead-coach' : 'coach'
}

/** As whom the actor moves one of its steps; a guest moves those he was let into. */
export function stepMoverOf(
  actor: Actor,
  { access }: Pick<TrackStanding, 'access'>,
  stepId: string,
): StepMover | null {
  if (!access.whole && !access.stepIds.includes(stepId)) return null
  return actor.kind === 'sme' ? 'sme' : 'coach'
}
