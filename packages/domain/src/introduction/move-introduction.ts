import { DomainError } from '../errors.ts'
import type { IntroductionState } from './introduction-state.ts'

/** Who asked, the house whose contact it is, the contact by its personal link, or the days that pass. */
export type IntroductionMover = 'requester' | 'house' | 'contact' | 'calendar'

export const INTRODUCTION_MOVES = [
  'ask-back',
  'reply',
  'pass-on',
  'decline',
  'cancel',
  'agree',
  'refuse',
  'expire',
  'withdraw',
] as const
export type IntroductionMove = (typeof INTRODUCTION_MOVES)[number]

interface Line {
  from: readonly IntroductionState[]
  to: IntroductionState
  by: IntroductionMover
  /** Something is said with it. */
  needsWords?: true
}

/**
 * asked ⇄ asked back; passed on to the contact by the house, or declined by it without a reason; agreed
 * or refused by the contact, or expired. Who asked may take it back until it is answered: a refusal that
 * he does not know of yet included, for a button that fails would tell it. A contact that withdraws ends
 * all that is not over, an agreement included.
 */
const LINES: Record<IntroductionMove, Line> = {
  'ask-back': { from: ['asked'], to: 'asked-back', by: 'house', needsWords: true },
  reply: { from: ['asked-back'], to: 'asked', by: 'requester', needsWords: true },
  'pass-on': { from: ['asked', 'asked-back'], to: 'waiting', by: 'house' },
  decline: { from: ['asked', 'asked-back'], to: 'declined', by: 'house' },
  cancel: { from: ['asked', 'asked-back', 'waiting', 'refused'], to: 'cancelled', by: 'requester' },
  agree: { from: ['waiting'], to: 'agreed', by: 'contact' },
  refuse: { from: ['waiting'], to: 'refused', by: 'contact' },
  expire: { from: ['waiting'], to: 'expired', by: 'calendar' },
  withdraw: {
    from: ['asked', 'asked-back', 'waiting', 'refused', 'agreed'],
    to: 'withdrawn',
    by: 'contact',
  },
}

export interface IntroductionMoveFacts {
  state: IntroductionState
  /** It came to its end for who asked: a refusal whose last day is over. */
  isClosed: boolean
  /** The last day for the contact's answer is over. */
  isOver: boolean
  words?: string | undefined
}

/**
 * The state after a move.
 * @throws DomainError `forbidden` for whom the move is not his, `wrong-state` where it does not lead on
 *   from there or comes too late, `invalid` at `words` where none are given and some are owed
 */
export function moveIntroduction(
  move: IntroductionMove,
  by: IntroductionMover,
  facts: IntroductionMoveFacts,
): IntroductionState {
  const line = LINES[move]
  if (line.by !== by) throw new DomainError('forbidden', { ask: 'coordinator' })
  if (!leadsOn(move, facts)) throw new DomainError('wrong-state')
  if (line.needsWords && !facts.words?.trim()) {
    throw new DomainError('invalid', { issues: [{ path: 'words', message: 'message-missing' }] })
  }
  return line.to
}

/** Whose move it is. */
export const whoMoves = (move: IntroductionMove): IntroductionMover => LINES[move].by

/** Which moves somebody could make: for the buttons of a page. */
export function introductionMovesFrom(
  by: IntroductionMover,
  facts: Omit<IntroductionMoveFacts, 'words'>,
): IntroductionMove[] {
  return INTRODUCTION_MOVES.filter((move) => LINES[move].by === by && leadsOn(move, facts))
}

function leadsOn(move: IntroductionMove, { state, isClosed, isOver }: IntroductionMoveFacts) {
  if (!LINES[move].from.includes(state)) return false
  if (move === 'expire') return isOver
  const isAwaited = state === 'waiting' || state === 'refused'
  if (!isAwaited) return true
  // After the last day nothing is awaited any more, whether or not a job has written it down.
  return !isOver && !isClosed
}
