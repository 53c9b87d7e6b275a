import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { openDatabase } from '../src/client.ts'
import { administer, databaseUrl } from './global-setup.ts'
import type { TestDatabase } from './test-database.ts'

/** A database without any table, of the shape under test; call `drop` when the file is done. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const template = inject('template')
  if (!template) {
    const database = await openDatabase({})
    return { database, url: null, drop: () => database.close() }
  }
  const { serverUrl } = template
  const name = `traject_empty_${randomUUID().slice(0, 8)}`
  await administer(serverUrl, `create database ${name}`)
  const url = databaseUrl(serverUrl, name)
  const database = await openDatabase({ url })
  const drop = async () => {
    await database.close()
    await administer(serverUrl, `drop database if exists ${name} with (force)`)
  }
  return { database, url, drop }
}
