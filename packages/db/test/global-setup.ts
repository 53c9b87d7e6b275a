import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../src/client.ts'
import { openInMemory } from '../src/embedded.ts'
import { migrate, readMigrations } from '../src/migrate.ts'

export const MIGRATIONS = new URL('../../../prisma/migrations', import.meta.url).pathname

declare module 'vitest' {
  interface ProvidedContext {
    /** A dump of a migrated embedded database, or null when the run is on PostgreSQL. */
    snapshotFile: string | null
    /** A migrated database to clone, or null when the run is on the embedded one. */
    template: { serverUrl: string; name: string } | null
  }
}

/** One migrated database a run; each test file begins with a copy of it. */
export default async function setup(project: TestProject) {
  const serverUrl = process.env.TEST_DATABASE_URL
  if (process.env.TEST_SHAPE === 'postgresql' && serverUrl) {
    return preparePostgres(project, serverUrl)
  }
  return prepareEmbedded(project)
}

async function prepareEmbedded(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'traject-test-'))
  const snapshotFile = join(folder, 'migrated.tar')
  const { pglite, close } = await openInMemory()
  for (const { sql } of await readMigrations(MIGRATIONS)) await pglite.exec(sql)
  const dump = await pglite.dumpDataDir('none')
  await writeFile(snapshotFile, Buffer.from(await dump.arrayBuffer()))
  await close()
  project.provide('snapshotFile', snapshotFile)
  project.provide('template', null)
  return () => rm(folder, { recursive: true, force: true })
}

async function preparePostgres(project: TestProject, serverUrl: string) {
  const name = `traject_test_${process.pid}`
  await administer(serverUrl, `create database ${name}`)
  const database = await openDatabase({ url: databaseUrl(serverUrl, name) })
  await migrate(database, MIGRATIONS)
  await database.close()
  project.provide('snapshotFile', null)
  project.provide('template', { serverUrl, name })
  return () => administer(serverUrl, `drop database if exists ${name}`)
}

export async function administer(serverUrl: string, statement: string) {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
