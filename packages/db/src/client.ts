import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { type Embedded, openDirectory, openInMemory } from './embedded.ts'
import type { Prisma } from './generated/client.ts'
import { PrismaClient } from './generated/client.ts'
import { DatabaseStartError } from './start-error.ts'
import { statementNames } from './statement-names.ts'

/** How alike a mistyped word must be: "bugget" is 0.6 of "budget", "bidget" 0.4, "gadget" 0.2. */
const NEARLY = 0.4

/** Of each connection to PostgreSQL. */
const SETTINGS = {
  // Prisma stores moments in the server's zone as if they were UTC: the zone must be UTC.
  TimeZone: 'UTC',
  'pg_trgm.strict_word_similarity_threshold': NEARLY,
  // A page's statement is answered sooner than it is compiled or shared out among processes.
  jit: 'off',
  max_parallel_workers_per_gather: 0,
}

/** The same, as a connection is opened with them. */
export const CONNECTION_OPTIONS = Object.entries(SETTINGS)
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ')

export type Shape = 'embedded' | 'postgresql'

/** What a repository speaks to: the client, or one transaction of it. */
export type Connection = Prisma.TransactionClient

export interface SqlSession {
  /** Several statements, no values. */
  exec(sql: string): Promise<void>
  /** One statement with values $1, $2 …; rows as plain objects. */
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>
}

export interface Database {
  readonly shape: Shape
  readonly prisma: PrismaClient
  /** Runs `work` on one connection outside Prisma: migrations, the job queue, checks. */
  session<Result>(work: (session: SqlSession) => Promise<Result>): Promise<Result>
  /** Called once for each statement that travels to the database, by tests and the bench. */
  onStatement(listener: (sql: string) => void): () => void
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Set: PostgreSQL. Not set: embedded. */
  url?: string | undefined
  /** Where the embedded database lives; not set: in memory. */
  directory?: string | undefined
  /** A `dumpDataDir` to begin with, in memory only. */
  snapshot?: Blob | undefined
  /** Connections to PostgreSQL at most. */
  poolSize?: number | undefined
}

/**
 * Opens the one client of this process, in either shape.
 * @throws DatabaseStartError with a sentence for the person who starts the platform
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url ? openPostgres(options.url, options.poolSize ?? 10) : openEmbedded(options)
}

async function openEmbedded(options: DatabaseOptions): Promise<Database> {
  const embedded: Embedded = options.directory
    ? await openDirectory(options.directory)
    : await openInMemory(options.snapshot)
  const { pglite } = embedded
  await pglite.exec(
    `set timezone to 'UTC'; set pg_trgm.strict_word_similarity_threshold to ${NEARLY}`,
  )
  const session: SqlSession = {
    exec: async (sql) => void (await pglite.exec(sql)),
    query: async <Row>(sql: string, values: unknown[] = []) =>
      (await pglite.query<Row>(sql, values)).rows,
  }
  const { prisma, onStatement } = listen(new PrismaPGlite(pglite))
  return {
    shape: 'embedded',
    prisma,
    onStatement,
    session: (work) => work(session),
    close: async () => {
      await prisma.$disconnect()
      await embedded.close()
    },
  }
}

async function openPostgres(url: string, poolSize: number): Promise<Database> {
  const config: pg.PoolConfig = {
    connectionString: url,
    options: CONNECTION_OPTIONS,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    // A network that went silent, where the server's own limit is never heard.
    query_timeout: 35_000,
    idle_in_transaction_session_timeout: 30_000,
  }
  const { prisma, onStatement } = listen(
    new PrismaPg(config, { statementNameGenerator: statementNames() }),
  )
  return {
    shape: 'postgresql',
    prisma,
    onStatement,
    session: (work) => withClient(config, work),
    close: () => prisma.$disconnect(),
  }
}

async function withClient<Result>(
  config: pg.PoolConfig,
  work: (session: SqlSession) => Promise<Result>,
): Promise<Result> {
  // A migration may take longer than a page is allowed to.
  const client = new pg.Client({ ...config, statement_timeout: 0, query_timeout: 0 })
  try {
    await client.connect()
  } catch (error) {
    throw new DatabaseStartError(`PostgreSQL does not answer: ${(error as Error).message}`)
  }
  try {
    return await work({
      exec: async (sql) => void (await client.query(sql)),
      query: async <Row>(sql: string, values: unknown[] = []) =>
        (await client.query(sql, values)).rows as Row[],
    })
  } finally {
    await client.end()
  }
}

function listen(adapter: ConstructorParameters<typeof PrismaClient>[0]['adapter'] & object) {
  const listeners = new Set<(sql: string) => void>()
  const prisma = new PrismaClient({
    adapter,
    log: [{ emit: 'event', level: 'query' }],
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
  })
  prisma.$on('query', (event) => {
    for (const listener of listeners) listener(event.query)
  })
  const onStatement = (listener: (sql: string) => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return { prisma: prisma as unknown as PrismaClient, onStatement }
}
