import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { citext } from '@electric-sql/pglite/contrib/citext'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { type DirectoryLock, lockDirectory } from './directory-lock.ts'
import { DatabaseStartError } from './start-error.ts'

const extensions = { btree_gin, btree_gist, citext, pg_trgm, unaccent }

/** The PostgreSQL major version inside the pinned PGlite. */
const EMBEDDED_MAJOR = '18'

export interface Embedded {
  pglite: PGlite
  close(): Promise<void>
}

/** An embedded database in memory, for tests and checks; `snapshot` as of `dumpDataDir`. */
export async function openInMemory(snapshot?: Blob): Promise<Embedded> {
  const options: PGliteOptions = { extensions }
  const pglite = await PGlite.create(snapshot ? { ...options, loadDataDir: snapshot } : options)
  return { pglite, close: () => pglite.close() }
}

/**
 * Opens the embedded database of a directory (made where it is missing) and holds its lock.
 * @throws DatabaseStartError where another process has it open, or another major version made it
 */
export async function openDirectory(directory: string): Promise<Embedded> {
  // PGlite makes one level only.
  await mkdir(directory, { recursive: true })
  const lock = await lockDirectory(directory)
  try {
    const cluster = join(directory, 'cluster')
    await refuseOtherMajor(cluster)
    const pglite = await PGlite.create({ dataDir: cluster, extensions })
    return { pglite, close: () => closeAll(pglite, lock) }
  } catch (error) {
    await lock.release()
    throw plainError(error)
  }
}

async function closeAll(pglite: PGlite, lock: DirectoryLock) {
  try {
    await pglite.close()
  } finally {
    await lock.release()
  }
}

async function refuseOtherMajor(cluster: string) {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version === undefined || version.trim() === EMBEDDED_MAJOR) return
  throw new DatabaseStartError(
    `The embedded database in ${cluster} was made by PostgreSQL ${version.trim()}, and this version ` +
      `of Traject carries PostgreSQL ${EMBEDDED_MAJOR}. Go back to the version of Traject that made it ` +
      'and run "pnpm db:export FILE" there, then "pnpm db:import FILE" here into an empty directory. ' +
      'Nothing was changed.',
  )
}

/** An uncaught error of PGlite prints its whole minified source: keep the message only. */
function plainError(error: unknown): Error {
  if (error instanceof DatabaseStartError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new DatabaseStartError(`The embedded database did not open: ${message.slice(0, 300)}`)
}
