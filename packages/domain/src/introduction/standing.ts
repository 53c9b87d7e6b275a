import { addDays, type IsoDate } from '../calendar/date.ts'
import type { IntroductionState } from './introduction-state.ts'

/** Days after which the contact is reminded, and after which the link no longer takes an answer. */
export const REMINDED_AFTER_DAYS = 7
export const ANSWERED_WITHIN_DAYS = 21

/** The last day on which a contact that is asked today may answer. */
export const answerBy = (today: IsoDate): IsoDate => addDays(today, ANSWERED_WITHIN_DAYS)

/** From which day on the contact is reminded, by the last day for its answer. */
export const remindOn = (lastDay: IsoDate): IsoDate =>
  addDays(lastDay, REMINDED_AFTER_DAYS - ANSWERED_WITHIN_DAYS)

/** What the house and who asked are shown: no state tells a refusal from silence. */
export type ShownState = Exclude<IntroductionState, 'refused' | 'expired'> | 'unanswered'

export interface StandingFacts {
  state: IntroductionState
  answerBy: IsoDate | null
  /** The contact withdrew from every house, of which this one is told nothing. */
  isHidden: boolean
}

/** Whether the days for the contact's answer are over. */
export function isOver({ answerBy: lastDay }: Pick<StandingFacts, 'answerBy'>, today: IsoDate) {
  return lastDay !== null && today > lastDay
}

/**
 * How it stands for the house or for who asked, by that day. A refusal, a silence and an answer that
 * never came read the same on every day: until the last one as waiting, then as unanswered.
 */
export function shownState(
  facts: StandingFacts,
  to: 'house' | 'requester',
  today: IsoDate,
): ShownState {
  const { state } = facts
  if (facts.isHidden && to === 'requester' && state === 'agreed') return 'withdrawn'
  if (state === 'refused' || state === 'waiting')
    return isOver(facts, today) ? 'unanswered' : 'waiting'
  return state === 'expired' ? 'unanswered' : state
}

/** Whether anything may still come of it: one such a requester and contact. */
export function isOpen(state: ShownState): boolean {
  return state === 'asked' || state === 'asked-back' || state === 'waiting'
}
