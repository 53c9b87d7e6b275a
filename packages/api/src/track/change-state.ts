import { once } from '@traject/db/handled-request/once'
import { tell } from '@traject/db/notification/tell'
import { change } from '@traject/db/scope'
import { followUpMonths, saveTrackState } from '@traject/db/track/move-track.repo'
import { lockTrack } from '@traject/db/track/track-facts.repo'
import { findTrackState, type TrackStateView } from '@traject/db/track/track-state.repo'
import { recordMove } from '@traject/db/track-event/track-event.repo'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import {
  type ChangeStateInput,
  STATE_MOVES,
  type StateMove,
} from '@traject/domain/track/change-state'
import { followUpEnd } from '@traject/domain/track/follow-up'
import { movesFrom, moveTrack } from '@traject/domain/track/move-track'
import { moverOf } from '@traject/domain/track/standing'
import type { TrackState } from '@traject/domain/track/track-state'
import type { TenantContext } from '../context.ts'
import { found } from '../found.ts'
import { trackFacts } from './facts.ts'

export interface TrackStatePage extends Omit<TrackStateView, 'facts'> {
  id: string
  state: TrackState
  startsOn: string
  /** What the reader may do now. */
  moves: StateMove[]
  /** The last day of its follow-up, were it to end today. */
  followUpWouldEnd: string
}

/** A track's state, its history, and what the reader may do about it. @throws DomainError `not-found` */
export async function trackState(
  { tenant, language }: TenantContext,
  id: string,
): Promise<TrackStatePage> {
  const view = await found(id, (known) => findTrackState(tenant, known, language))
  const { facts, ...shown } = view
  const mover = moverOf(tenant.actor, facts)
  const possible = mover ? movesFrom(facts.state, mover) : []
  return {
    ...shown,
    id,
    state: facts.state,
    startsOn: facts.startsOn,
    moves: STATE_MOVES.filter((move) => possible.includes(move)),
    followUpWouldEnd: followUpEnd(tenant.actor.today, view.followUpMonths),
  }
}

/** What the audit calls each move. */
const DONE = { pause: 'paused', resume: 'resumed', complete: 'completed', stop: 'stopped' } as const

/**
 * Pauses, resumes, completes or stops a track; the machine says who may and from where.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state`, `invalid` at `reason`
 */
export async function changeTrackState(ctx: TenantContext, input: ChangeStateInput): Promise<void> {
  const { tenant, services } = ctx
  const { id, requestId, move, reason } = input
  authorize(tenant.actor, 'track.move', await trackFacts(tenant, id))
  const act = { action: `track.${DONE[move]}`, subject: () => ({ type: 'track', id }) }
  await once(tenant, requestId, (scope) =>
    change(scope, act, async (writing) => {
      await lockTrack(writing, id)
      const { state, startsOn, ...standing } = await trackFacts(writing, id)
      const { actor, partnershipId } = writing
      const { today } = actor
      const mover = moverOf(actor, standing)
      if (!mover) throw new DomainError('forbidden', { ask: 'lead-coach' })
      const to = moveTrack(move, mover, { state, startsOn, today, reason })
      const ends = move === 'complete' || move === 'stop'
      const months = ends ? await followUpMonths(writing) : null
      const followUp = months === null ? {} : { followUpUntil: followUpEnd(today, months) }
      await saveTrackState(writing, { trackId: id, state: to, ...followUp })
      const language = input.language ?? ctx.language
      const moved = { partnershipId, trackId: id, move, reason, language }
      const subjectId = await recordMove(writing, moved)
      await tell(writing, { kind: 'track-moved', trackId: id, subjectId, today })
      return id
    }),
  )
  services.nudge()
}
