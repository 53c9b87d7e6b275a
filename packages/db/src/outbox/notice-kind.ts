/** Mails to contacts; their subject is the introduction, the contact's item, or what a house asks. */
export const CONTACT_NOTICES = [
  'introduction-request',
  'introduction-reminder',
  'introduction-details',
  'contact-notice',
  'contact-return',
] as const
export type ContactNoticeKind = (typeof CONTACT_NOTICES)[number]

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
  'contact-withdrawn',
  // To contacts, who have no account: who it is stands in the hidden face.
  ...CONTACT_NOTICES,
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]
