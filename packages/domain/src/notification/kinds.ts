/** How a person is told by mail: at once, in the one daily mail, or not at all. */
export const MAIL_MODES = ['at-once', 'daily', 'never'] as const
export type MailMode = (typeof MAIL_MODES)[number]

/** Who is told: the company's people, the coaches who read the step or track whole, or both. */
export type Told = 'sme' | 'coaches' | 'both'

interface Kind {
  to: Told
  /** What is usual for the company's people, and for coaches. Each person may choose otherwise. */
  mail: { sme: MailMode; coaches: MailMode }
  /** Not to be chosen otherwise. */
  isAlways?: true
}

/**
 * Everything that can be told, of a track or of an introduction. Whoever did it is never told of it. At once for a company:
 * a track proposed to it, a change asked, a message, an introduction that is
 * asked about or agreed; everything else waits for the daily mail.
 */
export const NOTIFICATION_KINDS = {
  'track-proposed': { to: 'sme', mail: { sme: 'at-once', coaches: 'daily' } },
  'track-agreed': { to: 'coaches', mail: { sme: 'daily', coaches: 'daily' } },
  'track-declined': { to: 'coaches', mail: { sme: 'daily', coaches: 'daily' } },
  /** Started, paused, resumed, completed, stopped or closed: the event says which. */
  'track-moved': { to: 'both', mail: { sme: 'daily', coaches: 'daily' } },
  /** Steps added, changed or dated anew, to the company; left out by the company, to its coaches. */
  'plan-changed': { to: 'both', mail: { sme: 'daily', coaches: 'daily' } },
  'coach-proposed': { to: 'sme', mail: { sme: 'daily', coaches: 'daily' } },
  'coach-agreed': { to: 'coaches', mail: { sme: 'daily', coaches: 'daily' } },
  /** Something of the catalogue, or a file for this company alone. */
  'resource-assigned': { to: 'sme', mail: { sme: 'daily', coaches: 'daily' } },
  'resource-set-aside': { to: 'coaches', mail: { sme: 'daily', coaches: 'daily' } },
  'submission-waiting': { to: 'coaches', mail: { sme: 'daily', coaches: 'daily' } },
  'change-asked': { to: 'sme', mail: { sme: 'at-once', coaches: 'daily' } },
  accepted: { to: 'sme', mail: { sme: 'daily', coaches: 'daily' } },
  message: { to: 'both', mail: { sme: 'at-once', coaches: 'daily' } },
  'due-soon': { to: 'sme', mail: { sme: 'daily', coaches: 'daily' } },
  overdue: { to: 'both', mail: { sme: 'daily', coaches: 'daily' } },
  /** To the house: a request, or the answer to what it asked back. */
  'introduction-asked': { to: 'coaches', mail: { sme: 'daily', coaches: 'daily' } },
  /** To who asked: the house asks back. */
  'introduction-question': { to: 'both', mail: { sme: 'at-once', coaches: 'daily' } },
  /** To who asked: the house passed it on, or declined. The page says which. */
  'introduction-decided': { to: 'both', mail: { sme: 'daily', coaches: 'daily' } },
  'introduction-agreed': { to: 'both', mail: { sme: 'at-once', coaches: 'daily' } },
  /** Refused or not answered: told on the same day, in the same words. */
  'introduction-ended': { to: 'both', mail: { sme: 'daily', coaches: 'daily' } },
  /** The contact has withdrawn: who holds its details must know at once, whatever was chosen. */
  'introduction-withdrawn': {
    to: 'both',
    mail: { sme: 'at-once', coaches: 'at-once' },
    isAlways: true,
  },
} as const satisfies Record<string, Kind>
export type NotificationKind = keyof typeof NOTIFICATION_KINDS

/** Those of which one chooses how they are mailed. */
export type ChosenKind = Exclude<NotificationKind, 'introduction-withdrawn'>

export const KINDS = Object.keys(NOTIFICATION_KINDS) as NotificationKind[]
