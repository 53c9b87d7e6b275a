import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../src/client.ts'
import { administer, databaseUrl } from './global-setup.ts'

export interface TestDatabase {
  database: Database
  /** Set on PostgreSQL only: for what needs its own connections. */
  url: string | null
  drop(): Promise<void>
}

/** A fresh migrated database of the shape under test; call `drop` when the file is done. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = inject('template')
  if (template) return clone(template)
  const file = inject('snapshotFile')
  if (!file) throw new Error('packages/db/test/global-setup.ts did not run')
  const database = await openDatabase({ snapshot: new Blob([await readFile(file)]) })
  return { database, url: null, drop: () => database.close() }
}

async function clone({ serverUrl, name }: { serverUrl: string; name: string }) {
  const copy = `${name}_${randomUUID().slice(0, 8)}`
  await administer(serverUrl, `create database ${copy} template ${name}`)
  const url = databaseUrl(serverUrl, copy)
  const database = await openDatabase({ url })
  const drop = async () => {
    await database.close()
    await administer(serverUrl, `drop database if exists ${copy} with (force)`)
  }
  return { database, url, drop }
}
