import type { CoachRole } from '../policy/may-read.ts'

interface CoachOfTrack {
  organisationId: string
  role: CoachRole
  /** A guest's steps. */
  stepIds: readonly string[]
}

/**
 * Who reads what was handed in on a step: a coach of the house whose turn it is, else the lead, else the
 * co-coach, else a guest of that step. Nobody, where the track waits for a new coach.
 */
export function readerOf<Coach extends CoachOfTrack>(
  step: { id: string; organisationId: string },
  coaches: readonly Coach[],
): Coach | undefined {
  const readers = coaches.filter(
    ({ role, stepIds }) => role !== 'guest' || stepIds.includes(step.id),
  )
  const ofHouse = readers.find(({ organisationId }) => organisationId === step.organisationId)
  const byRole = (role: CoachRole) => readers.find((coach) => coach.role === role)
  return ofHouse ?? byRole('lead') ?? byRole('co-coach') ?? byRole('guest')
}
