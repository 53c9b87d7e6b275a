import type { TrackFacts } from '@traject/db/track/track-facts.repo'
import { DomainError } from '@traject/domain/errors'
import { isPlanned } from '@traject/domain/plan/plan-state'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { isId } from '../found.ts'

/** A page of a plan. The company's id stays here: until it agrees, nobody may compare it with another. */
export type Planned<View extends { track: TrackFacts }> = Omit<View, 'track'> & {
  track: Omit<TrackFacts, 'smeId'>
}

/**
 * What `find` reads of a plan, for who may change it.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state` where the track has ended
 */
export async function planned<View extends { track: TrackFacts }>(
  { tenant }: TenantContext,
  ids: readonly (string | null)[],
  find: () => Promise<View | null>,
): Promise<Planned<View>> {
  const known = ids.every((id) => id === null || isId(id))
  const view = known ? await find() : null
  if (!view) throw new DomainError('not-found')
  mayPlan(tenant, view.track)
  const { smeId: _, ...track } = view.track
  return { ...view, track }
}

/** @throws DomainError `forbidden`, `wrong-state` */
export function mayPlan({ actor }: TenantContext['tenant'], track: TrackFacts): void {
  authorize(actor, 'track.plan', track)
  if (!isPlanned(track.state)) throw new DomainError('wrong-state')
}
