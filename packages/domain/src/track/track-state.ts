/** Proposed by a coach, agreed by the SME, under way, ended, followed up, closed. */
export const TRACK_STATES = [
  'proposed',
  'declined',
  'agreed',
  'active',
  'paused',
  'completed',
  'stopped',
  'follow-up',
  'closed',
] as const
export type TrackState = (typeof TRACK_STATES)[number]
