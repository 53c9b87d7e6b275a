import type { Database } from '@traject/db/client'
import {
  claimDue,
  type DueInvitation,
  type DueNotice,
  markDropped,
  markSent,
  postpone,
} from '@traject/db/outbox/outbox.repo'
import { bookkeeping, change, jobScope, type Scope } from '@traject/db/scope'
import type { Mail, Mailer } from '@traject/mail/mail'
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

type Due = DueNotice | DueInvitation

type Outcome = 'sent' | 'dropped' | 'failed'

async function deliver(row: Due, deps: DeliverDeps) {
  const outcome = await attempt(row, deps)
  try {
    await settle(row, outcome, deps)
  } catch (error) {
    // Its lease ends by itself. If it was sent, it goes out once more, under the same Message-ID.
    deps.logger.error({ outboxId: row.id, outcome, ...errorFields(error) }, 'outbox not written')
  }
}

async function attempt(row: Due, deps: DeliverDeps): Promise<Outcome> {
  try {
    const prepared = await prepare(row, deps)
    if (prepared === 'drop') return 'dropped'
    const messageId = `<${row.id}@${new URL(deps.publicUrl).hostname}>`
    await deps.mailer.send({ messageId, ...prepared })
    return 'sent'
  } catch (error) {
    const fields = { outboxId: row.id, attempts: row.attempts, ...errorFields(error) }
    deps.logger.warn(fields, 'mail not sent')
    return 'failed'
  }
}

async function prepare(row: Due, deps: DeliverDeps): Promise<Omit<Mail, 'messageId'> | 'drop'> {
  const scope = jobScope({ database: deps.database, now: deps.now() })
  if (row.kind === 'invitation') return prepareInvitation(row, deps, scope)
  const prepared = await handlers[row.kind](row, deps, scope)
  return prepared === 'drop' ? prepared : { to: row.email, language: row.language, ...prepared }
}

async function settle(row: Due, outcome: Outcome, { database, now }: DeliverDeps) {
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
