import type { Database } from '@traject/db/client'
import { CONTACT_NOTICES } from '@traject/db/outbox/notice-kind'
import {
  claimDue,
  type DueContactMail,
  type DueMail,
  markDropped,
  markSent,
  postpone,
} from '@traject/db/outbox/outbox.repo'
import { bookkeeping, change, jobScope, type Scope } from '@traject/db/scope'
import type { Mailer } from '@traject/mail/mail'
import { type ContactMail, prepareContactMail } from './contact-mail.ts'
import { errorFields } from './error-fields.ts'
import { type HandlerDeps, handlers, prepareInvitation } from './handlers.ts'
import type { Logger } from './logger.ts'
import { nextAttempt } from './next-attempt.ts'

export interface DeliverDeps extends HandlerDeps {
  database: Database
  mailer: Mailer
  logger: Logger
  now(): Date
  /** Aborted: the mails under way are finished, and no further ones are begun. */
  signal?: AbortSignal
}

/** As many at a time as the mailer keeps connections. */
const AT_ONCE = 5
/** Longer than any attempt takes, so that nobody else sends the same mail meanwhile. */
const LEASE_SECONDS = 120
/** A run that takes longer leaves the rest to the next one. */
const LONGEST_RUN = 50_000

/**
 * Sends what is due in the outbox, each at least once and with the same Message-ID each time. Holds no
 * transaction while sending. A row that fails is postponed and stops no other.
 */
export async function deliverOutbox(deps: DeliverDeps): Promise<void> {
  const { database, now, signal } = deps
  const end = now().getTime() + LONGEST_RUN
  for (;;) {
    if (signal?.aborted || now().getTime() >= end) return
    const scope = jobScope({ database, now: now() })
    const rows = await claimDue(scope, { limit: AT_ONCE, leaseSeconds: LEASE_SECONDS })
    await Promise.all(rows.map((row) => deliver(row, deps)))
    if (rows.length < AT_ONCE) return
  }
}

type Outcome = 'sent' | 'dropped' | 'failed'

async function deliver(row: DueMail, deps: DeliverDeps) {
  const { outcome, settled } = await attempt(row, deps)
  try {
    await settle(row, outcome, deps)
    if (outcome !== 'failed')
      await settled?.(jobScope({ database: deps.database, now: deps.now() }))
  } catch (error) {
    // Its lease ends by itself. If it was sent, it goes out once more, under the same Message-ID.
    deps.logger.error({ outboxId: row.id, outcome, ...errorFields(error) }, 'outbox not written')
  }
}

interface Attempt {
  outcome: Outcome
  /** What is written besides, once it was sent or is not to be sent. */
  settled?: ContactMail['settled']
}

async function attempt(row: DueMail, deps: DeliverDeps): Promise<Attempt> {
  try {
    const { mail, ...further } = await prepare(row, deps)
    if (mail === 'drop') return { outcome: 'dropped', ...further }
    const messageId = `<${row.id}@${new URL(deps.publicUrl).hostname}>`
    await deps.mailer.send({ messageId, ...mail })
    return { outcome: 'sent', ...further }
  } catch (error) {
    const fields = { outboxId: row.id, attempts: row.attempts, ...errorFields(error) }
    deps.logger.warn(fields, 'mail not sent')
    return { outcome: 'failed' }
  }
}

async function prepare(row: DueMail, deps: DeliverDeps): Promise<ContactMail> {
  const scope = jobScope({ database: deps.database, now: deps.now() })
  if (row.kind === 'invitation') return { mail: await prepareInvitation(row, deps, scope) }
  if (isToContact(row)) return prepareContactMail(row, deps, scope)
  const prepared = await handlers[row.kind](row, deps, scope)
  if (prepared === 'drop') return { mail: 'drop' }
  return { mail: { to: row.email, language: row.language, ...prepared } }
}

function isToContact(row: DueMail): row is DueContactMail {
  return CONTACT_NOTICES.some((kind) => kind === row.kind)
}

async function settle(row: DueMail, outcome: Outcome, { database, now }: DeliverDeps) {
  const scope = jobScope({ database, now: now() })
  if (outcome === 'sent') return markSent(bookkeeping(scope), row.id)
  if (outcome === 'dropped') return drop(scope, row.id, 'outbox.dropped')
  const again = nextAttempt(row.attempts, scope.now)
  if (again) return postpone(bookkeeping(scope), row.id, again)
  return drop(scope, row.id, 'outbox.given-up')
}

function drop(scope: Scope<'job'>, id: string, action: string): Promise<void> {
  const subject = () => ({ type: 'outbox', id })
  return change(scope, { action, subject }, (writing) => markDropped(writing, id))
}
