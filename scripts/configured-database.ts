import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Database, openDatabase } from '../packages/db/src/client.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface Configured {
  database: Database
  migrations: string
  /** Of the embedded database. */
  directory: string
}

/** Opens the database that the environment names, as the portal does; ends with a sentence if it cannot. */
export async function openConfigured(): Promise<Configured> {
  const directory = embeddedDirectory()
  const url = process.env.DATABASE_URL || undefined
  try {
    const database = await openDatabase({ url, directory })
    return { database, migrations: join(root, 'prisma/migrations'), directory }
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}

export function embeddedDirectory(): string {
  return join(resolve(root, process.env.DATA_DIR || '.data'), 'database')
}
