import { UNDO_DAYS } from '@traject/domain/contact/merging'
import { forgetOldMerges } from '../contact/details-before-merge.ts'
import type { Scope, Writing } from '../scope.ts'

const DAY = 86_400_000
/** A used or expired link still says that it was one, for a week. */
const TOKENS_KEPT_DAYS = 7
const DEMO_MAILS_KEPT_DAYS = 30
/** A form that was sent is not sent again after that. */
const REQUESTS_KEPT_DAYS = 7
/** What was told is no record: the track's own history is. */
const NOTIFICATIONS_KEPT_DAYS = 400
const DAILY_MAILS_KEPT_DAYS = 30

/** How many rows of each kind a sweep removed. */
export interface Swept {
  authTokens: number
  authSessions: number
  rateLimits: number
  demoMails: number
  handledRequests: number
  notifications: number
  dailyMails: number
  /** Merges of contacts that cannot be taken back any more. */
  contactMerges: number
}

/** Removes what has expired and says nothing about anybody any more. */
export async function sweepExpired(scope: Writing<Scope<'job'>>): Promise<Swept> {
  const { connection, now } = scope
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY)
  const tokens = await connection.authToken.deleteMany({
    where: { expiresAt: { lt: daysAgo(TOKENS_KEPT_DAYS) } },
  })
  const sessions = await connection.authSession.deleteMany({ where: { expiresAt: { lt: now } } })
  const limits = await connection.rateLimit.deleteMany({ where: { windowEnds: { lt: now } } })
  const mails = await connection.demoMail.deleteMany({
    where: { createdAt: { lt: daysAgo(DEMO_MAILS_KEPT_DAYS) } },
  })
  const requests = await connection.handledRequest.deleteMany({
    where: { createdAt: { lt: daysAgo(REQUESTS_KEPT_DAYS) } },
  })
  const notifications = await connection.notification.deleteMany({
    where: { createdAt: { lt: daysAgo(NOTIFICATIONS_KEPT_DAYS) } },
  })
  const dailyMails = await connection.notificationDigest.deleteMany({
    where: { createdAt: { lt: daysAgo(DAILY_MAILS_KEPT_DAYS) } },
  })
  const contactMerges = await forgetOldMerges(scope, UNDO_DAYS)
  return {
    authTokens: tokens.count,
    authSessions: sessions.count,
    rateLimits: limits.count,
    demoMails: mails.count,
    handledRequests: requests.count,
    notifications: notifications.count,
    dailyMails: dailyMails.count,
    contactMerges,
  }
}
