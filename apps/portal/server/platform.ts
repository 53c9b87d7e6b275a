import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Services } from '@traject/api/context'
import { mintAuthToken, mintInvitationToken } from '@traject/auth/auth-token'
import { Keyring } from '@traject/auth/keyring'
import { Limits } from '@traject/auth/limits'
import { type LinkKind, personalLink } from '@traject/auth/personal-link'
import { type Database, openDatabase } from '@traject/db/client'
import { storeDemoMail } from '@traject/db/demo-mail/demo-mail.repo'
import { migrate } from '@traject/db/migrate'
import { bookkeeping, jobScope } from '@traject/db/scope'
import type { FileStore } from '@traject/files/file-store'
import { openFileStore } from '@traject/files/open-store'
import type { Renderer } from '@traject/files/preview/render-preview'
import { type Jobs, startJobs } from '@traject/jobs/start-jobs'
import type { Mailer } from '@traject/mail/mail'
import { mailboxMailer } from '@traject/mail/mailbox-mailer'
import { smtpMailer } from '@traject/mail/smtp-mailer'
import type { Configuration } from './configuration.ts'
import type { Logger } from './log.ts'
import { secretKey } from './secret-key.ts'

export interface Platform {
  configuration: Configuration
  database: Database
  services: Services
  log: Logger
  migrations: number
  version: string
  publicUrl(): string
  /** Where it listens, for links where PUBLIC_URL is not set. */
  reachedAt(url: string): void
  startJobs(): Promise<void>
  close(): Promise<void>
}

interface Options {
  root: string
  configuration: Configuration
  log: Logger
  say(line: string): void
}

/** Opens everything that lives as long as the process. The one place that knows all packages. */
export async function openPlatform({ root, configuration, log, say }: Options): Promise<Platform> {
  const { DATABASE_URL: url, PUBLIC_URL } = configuration
  const directory = resolve(root, configuration.DATA_DIR)
  say(url ? 'Opening PostgreSQL …' : 'Opening the embedded database …')
  const database = await openDatabase({
    url,
    directory: join(directory, 'database'),
    poolSize: configuration.DATABASE_POOL,
  })
  try {
    const { applied, total } = await migrate(database, join(root, 'prisma/migrations'))
    if (applied.length > 0) say(`Applied ${applied.length} migrations.`)
    let listening = ''
    let jobs: Jobs | undefined
    const clock = () => new Date()
    const publicUrl = () => PUBLIC_URL ?? listening
    const isDemo = configuration.DEMO ?? !url
    const secret = await secretKey(configuration.SECRET_KEY, directory)
    const services: Services = {
      origin: { database },
      clock,
      limits: new Limits(secret),
      keyring: new Keyring(secret),
      files: openFiles(configuration, directory),
      cookies: { secure: PUBLIC_URL?.startsWith('https:') ?? false },
      nudge: () => jobs?.nudge(),
      nudgePreviews: () => jobs?.nudgePreviews(),
      isDemo,
      isForTrying: database.shape === 'embedded' && process.env.NODE_ENV === 'production',
    }
    const { mailer, end } = openMailer(configuration, database, isDemo)
    return {
      configuration,
      database,
      services,
      log,
      migrations: total,
      version: process.env.TRAJECT_VERSION ?? '0.1.0',
      publicUrl,
      reachedAt: (at) => {
        listening = at
      },
      startJobs: async () => {
        const mintToken = (kind: 'sign-in' | 'password-reset', personId: string) =>
          mintAuthToken(bookkeeping(jobScope({ database, now: clock() })), kind, personId)
        const mintInvitation = (id: string) =>
          mintInvitationToken(bookkeeping(jobScope({ database, now: clock() })), id)
        const options = {
          database,
          mailer,
          files: services.files,
          renderer: previewRenderer(),
          publicUrl: publicUrl(),
          mintToken,
          mintInvitation,
          personalLink: (kind: LinkKind, id: string) =>
            personalLink(services.keyring, { kind, id }),
          logger: log,
        }
        jobs = await startJobs({ ...options, connectionString: url })
      },
      close: async () => {
        await jobs?.stop()
        end()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** A bucket where one is configured, else a directory beside the embedded database. */
function openFiles(configuration: Configuration, directory: string): FileStore {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region } = configuration
  if (!endpoint) return openFileStore({ directory: join(directory, 'files') })
  return openFileStore({
    s3: {
      endpoint,
      bucket: bucket ?? '',
      region,
      accessKeyId: configuration.S3_ACCESS_KEY_ID ?? '',
      secretAccessKey: configuration.S3_SECRET_ACCESS_KEY ?? '',
      pathStyle: configuration.S3_PATH_STYLE ?? true,
    },
  })
}

/** The script that makes pictures of files: bundled beside this one, or in development its source. */
function previewRenderer(): Renderer {
  const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  if (import.meta.url.endsWith('.js')) return { script: beside('./render-preview.js') }
  const script = beside('../../../packages/files/src/preview/render-child.ts')
  return { script, nodeArgs: ['--import', 'tsx'] }
}

/** SMTP where it is configured, else a demo's mailbox, else nowhere: it says so at the start. */
function openMailer(
  { SMTP_URL, MAIL_FROM }: Configuration,
  database: Database,
  isDemo: boolean,
): { mailer: Mailer; end(): void } {
  if (SMTP_URL) {
    const mailer = smtpMailer({ url: SMTP_URL, from: MAIL_FROM })
    return { mailer, end: () => mailer.close() }
  }
  const mailer = mailboxMailer(async (mail) => {
    if (!isDemo) throw Object.assign(new Error('SMTP_URL is not set'), { code: 'NO_SMTP' })
    await storeDemoMail(bookkeeping(jobScope({ database, now: new Date() })), mail)
  })
  return { mailer, end: () => undefined }
}
