import type { Database } from '@traject/db/client'
import { tell } from '@traject/db/notification/tell'
import { change, inTransaction, jobScope } from '@traject/db/scope'
import { saveTrackState } from '@traject/db/track/move-track.repo'
import { type CalendarTrack, dueTracks, takeDueTrack } from '@traject/db/track/track-calendar.repo'
import { recordMove } from '@traject/db/track-event/track-event.repo'
import { followUpEnd } from '@traject/domain/track/follow-up'
import { moveTrack, type TrackMove } from '@traject/domain/track/move-track'
import type { TrackState } from '@traject/domain/track/track-state'
import { errorFields } from './error-fields.ts'
import type { Logger } from './logger.ts'

const AT_ONCE = 200

export interface TrackCalendarDeps {
  database: Database
  logger: Logger
  now: Date
}

/** What the calendar does to a track whose day has come. */
const MOVES: Partial<Record<TrackState, TrackMove>> = {
  agreed: 'start',
  completed: 'follow-up',
  stopped: 'follow-up',
  'follow-up': 'close',
}

/** Those who were told of an end are not told of the days that follow it. */
const TOLD: ReadonlySet<TrackMove> = new Set(['start', 'close'])

/** What the audit calls each of them. */
const DONE: Partial<Record<TrackMove, string>> = {
  start: 'track.began',
  'follow-up': 'track.followed-up',
  close: 'track.closed',
}

/**
 * Begins agreed tracks on their first day, follows up those that ended, and closes them afterwards, by
 * each partnership's own days. Each track has a transaction of its own: what is done stays done, and
 * one that fails stops no other. Returns how many moved.
 */
export async function moveTracksByCalendar(deps: TrackCalendarDeps): Promise<number> {
  const { database, logger, now } = deps
  let moved = 0
  let after: string | null = null
  for (;;) {
    const ids: string[] = await dueTracks(jobScope({ database, now }), { after, limit: AT_ONCE })
    for (const id of ids) {
      try {
        if (await moveByCalendar(deps, id)) moved += 1
      } catch (error) {
        logger.error({ trackId: id, ...errorFields(error) }, 'a track was not moved')
      }
    }
    if (ids.length < AT_ONCE) return moved
    after = ids.at(-1) ?? null
  }
}

/** One track, unless another process has it or was quicker. */
function moveByCalendar({ database, now }: TrackCalendarDeps, id: string): Promise<boolean> {
  return inTransaction(jobScope({ database, now }), async (scope) => {
    const track = await takeDueTrack(scope, id)
    const move = track && MOVES[track.state]
    if (!track || !move) return false
    const act = {
      action: DONE[move] ?? move,
      subject: () => ({ type: 'track', id }),
      by: () => ({ partnershipId: track.partnershipId }),
    }
    await change(scope, act, async (writing) => {
      const { partnershipId, language, today, startsOn } = track
      const state = moveTrack(move, 'calendar', { state: track.state, startsOn, today })
      await saveTrackState(writing, { trackId: id, state, ...followUpOf(track, move) })
      const subjectId = await recordMove(writing, { partnershipId, trackId: id, move, language })
      if (TOLD.has(move))
        await tell(writing, { kind: 'track-moved', trackId: id, subjectId, today })
    })
    return true
  })
}

/** Set when it ended; reckoned from that day where it was not. */
function followUpOf({ followUpUntil, since, followUpMonths }: CalendarTrack, move: TrackMove) {
  if (move !== 'follow-up' || followUpUntil) return {}
  return { followUpUntil: followUpEnd(since, followUpMonths) }
}
