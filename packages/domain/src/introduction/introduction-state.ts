/**
 * How an introduction stands. `refused` is the contact's no: to everybody but the contact it reads as
 * `waiting` until the last day is over, and as `unanswered` from then on, which is what silence reads as.
 */
export const INTRODUCTION_STATES = [
  'asked',
  'asked-back',
  'declined',
  'waiting',
  'refused',
  'expired',
  'agreed',
  'cancelled',
  'withdrawn',
] as const
export type IntroductionState = (typeof INTRODUCTION_STATES)[number]

/** What came of a meeting, as the house notes it. */
export const OUTCOMES = ['met', 'working-together', 'nothing'] as const
export type Outcome = (typeof OUTCOMES)[number]
