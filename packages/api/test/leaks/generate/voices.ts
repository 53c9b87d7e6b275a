/** Who speaks and acts on a track: of its company and its coaches, of all times. */
import type { SmeMembership } from '../world.ts'
import type { CoachAssignment, Track } from '../world-tracks.ts'
import { type Cast, dayOf } from './cast.ts'

export type Voice = { personId: string; organisationId: string | null; smeId: string | null }

export function voicesOf(
  track: Track,
  coachAssignments: readonly CoachAssignment[],
  memberships: readonly SmeMembership[],
): { smes: Voice[]; coaches: Voice[] } {
  const smes = memberships
    .filter((row) => row.smeId === track.smeId && row.partnershipId === track.partnershipId)
    .map(({ personId, smeId }) => ({ personId, smeId, organisationId: null }))
  const coaches = coachAssignments
    .filter((row) => row.trackId === track.id)
    .map(({ personId, organisationId }) => ({ personId, organisationId, smeId: null }))
  return { smes, coaches }
}

/** Somebody of these; where there is nobody, whoever: what is written stays when its writer is gone. */
export function voiceFor(cast: Cast, voices: readonly Voice[], track: Track): Voice {
  if (voices.length > 0) return cast.random.pick(voices)
  const personId = cast.random.pick(Object.values(cast.person))
  return { personId, smeId: track.smeId, organisationId: null }
}

/** A moment of the last ten days, before today in every zone. */
export function momentBefore(cast: Cast): string {
  const minute = String(cast.random.below(60)).padStart(2, '0')
  const hour = String(cast.random.below(20)).padStart(2, '0')
  return `${dayOf(cast, -2 - cast.random.below(10))}T${hour}:${minute}:00Z`
}
