import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database, SqlSession } from './client.ts'
import { DatabaseStartError } from './start-error.ts'

/** Any number will do, as long as every process takes the same one. */
const ADVISORY_LOCK = 7_412_024

interface Migration {
  name: string
  sql: string
  checksum: string
}

export interface MigrationReport {
  /** Names applied now, in order. */
  applied: string[]
  /** How many stand in the database afterwards. */
  total: number
}

/**
 * Applies what is missing of prisma/migrations, one file a transaction, under an advisory lock, in
 * Prisma's own table, so that Prisma's CLI can take over anywhere.
 * @throws DatabaseStartError where an applied file was changed, or one fails
 */
export async function migrate(database: Database, directory: string): Promise<MigrationReport> {
  const migrations = await readMigrations(directory)
  return database.session(async (session) => {
    await session.query(`select pg_advisory_lock(${ADVISORY_LOCK})`)
    try {
      return await applyMissing(session, migrations)
    } finally {
      await session.query(`select pg_advisory_unlock(${ADVISORY_LOCK})`)
    }
  })
}

/** How many migrations stand in the database; none where there is no table yet. */
export async function countMigrations(session: SqlSession): Promise<number> {
  const [table] = await session.query<{ there: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as there",
  )
  if (!table?.there) return 0
  const [row] = await session.query<{ count: number }>(
    'select count(*)::int as count from _prisma_migrations where finished_at is not null',
  )
  return row?.count ?? 0
}

export async function readMigrations(directory: string): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(directory, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function applyMissing(session: SqlSession, migrations: Migration[]) {
  await session.exec(CREATE_TABLE)
  const rows = await session.query<{ name: string; checksum: string; finished: boolean }>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null`,
  )
  const unfinished = rows.find((row) => !row.finished)
  if (unfinished) {
    // Our own runner leaves no such row: Prisma's does, and part of the file may stand.
    throw new DatabaseStartError(
      `Migration ${unfinished.name} was begun and not finished. Settle it with "prisma migrate resolve".`,
    )
  }
  const known = new Map(rows.map((row) => [row.name, row.checksum]))
  const applied: string[] = []
  for (const migration of migrations) {
    const checksum = known.get(migration.name)
    if (checksum === undefined) {
      await applyOne(session, migration)
      applied.push(migration.name)
    } else if (checksum !== migration.checksum) {
      throw new DatabaseStartError(
        `Migration ${migration.name} was changed after it was applied. Write a new one instead.`,
      )
    }
  }
  return { applied, total: migrations.length }
}

async function applyOne(session: SqlSession, { name, sql, checksum }: Migration) {
  await session.exec('begin')
  try {
    await session.exec(sql)
    await session.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    )
    await session.exec('commit')
  } catch (error) {
    await session.exec('rollback')
    throw new DatabaseStartError(`Migration ${name} failed: ${(error as Error).message}`)
  }
}

const CREATE_TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`
