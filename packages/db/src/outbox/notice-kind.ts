/** What can be told by mail. Closed: whoever sends has a handler for each. */
export const NOTICE_KINDS = [
  'sign-in-link',
  'password-reset',
  'password-changed',
  'invitation',
  'coordinator-added',
  'seat-added',
  'seat-changed',
  'seat-ended',
  'notification',
  'digest',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]
