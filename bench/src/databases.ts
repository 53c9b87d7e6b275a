import { fileURLToPath } from 'node:url'
import { type Database, openDatabase } from '@traject/db/client'
import { migrate } from '@traject/db/migrate'
import pg from 'pg'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

const LOCAL = 'postgresql://postgres@127.0.0.1:5432/postgres'

/** Where a PostgreSQL is reached for measuring; null where there is none. */
export async function reachablePostgres(): Promise<string | null> {
  const url = process.env.BENCH_DATABASE_URL ?? process.env.TEST_DATABASE_URL ?? LOCAL
  try {
    await onServer(url, 'select 1')
    return url
  } catch {
    return null
  }
}

/** An empty, migrated database of its own on that server; `drop` takes it away again. */
export async function freshDatabase(server: string, name: string) {
  await onServer(server, `drop database if exists ${name} with (force)`)
  await onServer(server, `create database ${name}`)
  const url = databaseUrl(server, name)
  const database = await openDatabase({ url })
  await migrate(database, MIGRATIONS)
  const drop = async () => {
    await database.close()
    await onServer(server, `drop database if exists ${name} with (force)`)
  }
  return { database, url, drop }
}

/** An embedded, migrated one in a directory. */
export async function embeddedDatabase(directory: string): Promise<Database> {
  const database = await openDatabase({ directory })
  await migrate(database, MIGRATIONS)
  return database
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
