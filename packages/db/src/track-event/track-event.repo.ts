import type { Language } from '@traject/domain/language/language'
import type { StepMove } from '@traject/domain/track/move-step'
import type { TrackMove } from '@traject/domain/track/move-track'
import type { Scope, Writing } from '../scope.ts'

export interface TrackMoved {
  partnershipId: string
  trackId: string
  stepId?: string
  move: StepMove | TrackMove
  /** Why, in the words of whoever did it. */
  reason?: string | undefined
  /** The language those words are in. */
  language: Language
}

/**
 * Writes into a track's history what was just done to it, by the scope's actor or by the calendar, and
 * that it moved. Its id.
 */
export async function recordMove(
  scope: Writing<Scope>,
  { trackId, reason = '', ...moved }: TrackMoved,
): Promise<string> {
  const { connection, now, actor } = scope
  const { id } = await connection.trackEvent.create({
    data: {
      ...moved,
      trackId,
      reason,
      at: now,
      personId: actor?.personId ?? null,
      organisationId: actor?.kind === 'professional' ? actor.organisationId : null,
      smeId: actor?.kind === 'sme' ? actor.smeId : null,
    },
    select: { id: true },
  })
  await connection.track.update({ where: { id: trackId }, data: { movedAt: now } })
  return id
}
