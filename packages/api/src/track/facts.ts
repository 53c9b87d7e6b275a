import type { TenantScope } from '@traject/db/scope'
import {
  findStepFacts,
  findTrackFacts,
  type StepFacts,
  type TrackFacts,
} from '@traject/db/track/track-facts.repo'
import { DomainError } from '@traject/domain/errors'
import { isId } from '../found.ts'

/**
 * The track, or "not found": what may not be read does not exist.
 * @throws DomainError `not-found`
 */
export async function trackFacts(scope: TenantScope, id: string): Promise<TrackFacts> {
  const track = isId(id) ? await findTrackFacts(scope, id) : null
  if (!track) throw new DomainError('not-found')
  return track
}

/**
 * A step that the actor reads whole, or "not found".
 * @throws DomainError `not-found`
 */
export async function stepFacts(
  scope: TenantScope,
  trackId: string,
  stepId: string,
): Promise<StepFacts> {
  const known = isId(trackId, stepId)
  const step = known ? await findStepFacts(scope, trackId, stepId) : null
  if (!step) throw new DomainError('not-found')
  return step
}
