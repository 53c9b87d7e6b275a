import { listCoaches, endCoach as saveEnd } from '@traject/db/coach/coach.repo'
import { once } from '@traject/db/handled-request/once'
import { change } from '@traject/db/scope'
import { findTrackFacts, lockTrack } from '@traject/db/track/track-facts.repo'
import { type EndCoachInput, refuseWrongCoachEnd } from '@traject/domain/coach/end-coach'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { trackFacts } from '../track/facts.ts'

/**
 * Gives somebody's coaching of a track its last day. A lead leaves only where another one follows.
 * @returns whether the actor still reads the track: he may have ended his own coaching
 * @throws DomainError `not-found`, `forbidden`, `invalid` at `until`
 */
export async function endCoach(ctx: TenantContext, input: EndCoachInput): Promise<boolean> {
  const { tenant } = ctx
  const { trackId, requestId, coachAssignmentId, until } = input
  await trackFacts(tenant, trackId)
  const act = {
    action: 'coach.ended',
    subject: () => ({ type: 'coach-assignment', id: coachAssignmentId }),
  }
  await once(tenant, requestId, (scope) =>
    change(scope, act, async (writing) => {
      await lockTrack(writing, trackId)
      const track = await trackFacts(writing, trackId)
      const coaches = await listCoaches(writing, trackId)
      const coach = coaches.find(({ id }) => id === coachAssignmentId)
      if (!coach) throw new DomainError('not-found')
      authorize(writing.actor, 'track.end-coach', { ...track, coach })
      refuseWrongCoachEnd(coach, until, coaches)
      await saveEnd(writing, coachAssignmentId, until)
      return coachAssignmentId
    }),
  )
  return (await findTrackFacts(tenant, trackId)) !== null
}
