import type { IsoDate } from '../calendar/date.ts'
import { DomainError } from '../errors.ts'
import type { TrackState } from './track-state.ts'

/** Whose act it is: the SME's people, the lead coach, another coach, or the calendar. */
export type TrackMover = 'sme' | 'lead-coach' | 'coach' | 'calendar'

export const TRACK_MOVES = [
  'agree',
  'decline',
  'start',
  'pause',
  'resume',
  'complete',
  'stop',
  'follow-up',
  'close',
] as const
export type TrackMove = (typeof TRACK_MOVES)[number]

interface Line {
  from: readonly TrackState[]
  to: TrackState
  by: readonly TrackMover[]
  /** It is said why. */
  needsReason?: true
}

/**
 * proposed → agreed or declined, by the SME → active on the start date ⇄ paused, by coach or SME →
 * completed or stopped, by the lead coach with a reason → follow-up → closed, by the calendar.
 */
const LINES: Record<TrackMove, Line> = {
  agree: { from: ['proposed'], to: 'agreed', by: ['sme'] },
  decline: { from: ['proposed'], to: 'declined', by: ['sme'] },
  start: { from: ['agreed'], to: 'active', by: ['calendar'] },
  pause: { from: ['active'], to: 'paused', by: ['sme', 'lead-coach', 'coach'] },
  resume: { from: ['paused'], to: 'active', by: ['sme', 'lead-coach', 'coach'] },
  complete: { from: ['active', 'paused'], to: 'completed', by: ['lead-coach'], needsReason: true },
  stop: { from: ['active', 'paused'], to: 'stopped', by: ['lead-coach'], needsReason: true },
  'follow-up': { from: ['completed', 'stopped'], to: 'follow-up', by: ['calendar'] },
  close: { from: ['follow-up'], to: 'closed', by: ['calendar'] },
}

export interface TrackMoveFacts {
  state: TrackState
  startsOn: IsoDate
  today: IsoDate
  reason?: string | undefined
}

/**
 * The state after a move. Agreeing on or after the start date starts it at once.
 * @throws DomainError `forbidden` for whom the move is not his, `wrong-state` where it does not lead on
 *   from there, `invalid` at `reason` where none is given and one is owed
 */
export function moveTrack(move: TrackMove, by: TrackMover, facts: TrackMoveFacts): TrackState {
  const line = LINES[move]
  if (!line.by.includes(by)) throw new DomainError('forbidden', { ask: 'lead-coach' })
  if (!line.from.includes(facts.state)) throw new DomainError('wrong-state')
  if (line.needsReason && !facts.reason?.trim()) {
    throw new DomainError('invalid', { issues: [{ path: 'reason', message: 'reason-missing' }] })
  }
  const begun = facts.startsOn <= facts.today
  if (move === 'start' && !begun) throw new DomainError('wrong-state')
  return move === 'agree' && begun ? 'active' : line.to
}

/** Which moves somebody could make from a state: for the buttons of a page. */
export function movesFrom(state: TrackState, by: TrackMover): TrackMove[] {
  return TRACK_MOVES.filter((move) => {
    const line = LINES[move]
    return line.from.includes(state) && line.by.includes(by)
  })
}
