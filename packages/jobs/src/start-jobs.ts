import type { Database } from '@traject/db/client'
import { enqueueDailyMails } from '@traject/db/notification/daily-mail.repo'
import { remindOfDueDates } from '@traject/db/notification/remind.repo'
import { bookkeeping, jobScope } from '@traject/db/scope'
import { sweepExpired } from '@traject/db/sweep/sweep.repo'
import type { FileStore } from '@traject/files/file-store'
import type { Renderer } from '@traject/files/preview/render-preview'
import type { Mailer } from '@traject/mail/mail'
import PgBoss from 'pg-boss'
import { type BossQueries, bossQueries, embeddedExecute } from './boss-queries.ts'
import { deliverOutbox } from './deliver-outbox.ts'
import { errorFields } from './error-fields.ts'
import type { MintInvitation, MintToken, PersonalLink } from './handlers.ts'
import { moveIntroductionsByCalendar } from './introduction-calendar.ts'
import type { Logger } from './logger.ts'
import { makePreviews } from './make-previews.ts'
import { sweepFiles } from './sweep-files.ts'
import { moveTracksByCalendar } from './track-calendar.ts'

export interface JobsOptions {
  database: Database
  mailer: Mailer
  files: FileStore
  /** What makes pictures of files. */
  renderer: Renderer
  /** Where the portal is reached; links and Message-IDs are made from it. */
  publicUrl: string
  mintToken: MintToken
  mintInvitation: MintInvitation
  personalLink: PersonalLink
  logger: Logger
  /** On PostgreSQL: for the queue's own few connections. */
  connectionString?: string | undefined
  /** The clock; tests set it. */
  now?: () => Date
}

export interface Jobs {
  /** Something was written to the outbox: it leaves within a second. Never throws. */
  nudge(): void
  /** A file waits for its preview. Never throws. */
  nudgePreviews(): void
  /** Within two seconds. What was under way is done or comes again after the next start. */
  stop(): Promise<void>
}

const DELIVER = 'deliver-outbox'
const SWEEP = 'sweep'
const REMIND = 'remind'
const DAILY = 'daily-mails'
const CALENDAR = 'track-calendar'
const PREVIEWS = 'make-previews'
const INTRODUCTIONS = 'introduction-calendar'
const COMMON = {
  schema: 'pgboss',
  archiveCompletedAfterSeconds: 3600,
  deleteAfterDays: 1,
}

/** When each is due, and how often a process looks for what waits. */
const JOBS = {
  [DELIVER]: { cron: '* * * * *', pollingIntervalSeconds: 5 },
  [SWEEP]: { cron: '17 * * * *', pollingIntervalSeconds: 60 },
  [REMIND]: { cron: '3 * * * *', pollingIntervalSeconds: 60 },
  // Nudged when a file comes; this is for what was left behind.
  [PREVIEWS]: { cron: '*/5 * * * *', pollingIntervalSeconds: 30 },
  // Soon after midnight, wherever the partnership is.
  [CALENDAR]: { cron: '2 * * * *', pollingIntervalSeconds: 60 },
  [INTRODUCTIONS]: { cron: '4 * * * *', pollingIntervalSeconds: 60 },
  // Zones lie a quarter of an hour apart, and seven o'clock is due in each.
  [DAILY]: { cron: '*/15 * * * *', pollingIntervalSeconds: 60 },
} as const
type Job = keyof typeof JOBS

/**
 * Starts the background jobs in this process: the outbox every minute and at each nudge, previews when
 * a file comes, the sweep, the reminders and the calendars of tracks and introductions every hour, the
 * mails of the day once it is seven; all of
 * them at the start too. Several processes may run them on one database.
 */
export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const { logger, database, now = () => new Date() } = options
  const ending = new AbortController()
  const { boss, queries } = openBoss(options)
  boss.on('error', (error) => logger.error(errorFields(error), 'the job queue failed'))
  await boss.start()

  const workers = new Map<Job, string>()
  const wake = async (name: Job) => {
    try {
      await boss.send(name, {}, { singletonKey: name })
      const worker = workers.get(name)
      if (worker) boss.notifyWorker(worker)
    } catch (error) {
      logger.warn({ queue: name, ...errorFields(error) }, 'not nudged: its schedule will do')
    }
  }
  const scope = () => bookkeeping(jobScope({ database, now: now() }))
  const work: Record<Job, () => Promise<void>> = {
    [DELIVER]: () => deliverOutbox({ ...options, now, signal: ending.signal }),
    [SWEEP]: async () => {
      const swept = await sweepExpired(scope())
      const files = await sweepFiles({ database, files: options.files, now: now() })
      logger.info({ ...swept, files }, 'swept')
    },
    [REMIND]: async () => {
      const told = await remindOfDueDates(scope())
      if (told.mailed > 0) await wake(DELIVER)
      logger.info(told, 'reminded')
    },
    [CALENDAR]: async () => {
      const tracks = await moveTracksByCalendar({ database, logger, now: now() })
      if (tracks > 0) {
        await wake(DELIVER)
        logger.info({ tracks }, 'tracks moved by the calendar')
      }
    },
    [PREVIEWS]: async () => {
      const { signal } = ending
      const { done, isMore } = await makePreviews({ ...options, now, signal })
      if (isMore) await wake(PREVIEWS)
      if (done > 0) logger.info({ previews: done }, 'previews made')
    },
    [INTRODUCTIONS]: async () => {
      const introductions = await moveIntroductionsByCalendar({ database, logger, now: now() })
      if (introductions > 0) {
        await wake(DELIVER)
        logger.info({ introductions }, 'introductions moved by the calendar')
      }
    },
    [DAILY]: async () => {
      const mails = await enqueueDailyMails(scope())
      if (mails > 0) await wake(DELIVER)
      logger.info({ mails }, 'daily mails')
    },
  }
  const names = Object.keys(JOBS) as Job[]
  // `short`: however many nudges come, one job waits.
  for (const name of names) {
    await boss.createQueue(name, queue(name))
    await boss.schedule(name, JOBS[name].cron)
  }
  queries.swallowErrors()
  for (const name of names) {
    const { pollingIntervalSeconds } = JOBS[name]
    workers.set(name, await boss.work(name, { pollingIntervalSeconds }, work[name]))
  }
  await Promise.all(names.map(wake))

  return {
    nudge: () => {
      if (!ending.signal.aborted) void wake(DELIVER)
    },
    nudgePreviews: () => {
      if (!ending.signal.aborted) void wake(PREVIEWS)
    },
    stop: async () => {
      ending.abort()
      // A job that is just being fetched would otherwise be left behind as active.
      await Promise.all(names.map((name) => boss.offWork(name)))
      await queries.settled()
      await boss
        .stop({ graceful: true, timeout: 1000 })
        .catch((error: unknown) => logger.error(errorFields(error), 'the job queue did not stop'))
      await queries.close()
    },
  }
}

/** A job is not repeated when it fails: the next one of its schedule does the same work. */
function queue(name: string): PgBoss.Queue {
  return { name, policy: 'short', retryLimit: 0, expireInSeconds: 180 }
}

function openBoss({ database, connectionString, logger }: JobsOptions): {
  boss: PgBoss
  queries: BossQueries
} {
  if (database.shape === 'embedded') {
    const queries = bossQueries(embeddedExecute(database), logger)
    return { boss: new PgBoss({ ...COMMON, db: queries }), queries }
  }
  if (!connectionString) throw new Error('On PostgreSQL the job queue needs a connection string')
  const pool = { connectionString, max: 3, application_name: 'traject-jobs' }
  const timeouts = { connectionTimeoutMillis: 5_000, statement_timeout: 30_000 }
  const boss = new PgBoss({ ...COMMON, ...pool, ...timeouts })
  const own = boss.getDb()
  const execute = own.executeSql.bind(own)
  const queries = bossQueries((text, values) => execute(text, values ?? []), logger)
  own.executeSql = queries.executeSql
  return { boss, queries }
}
