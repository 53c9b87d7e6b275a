// pnpm db:reset   empties the embedded database; the next start fills it anew. Never PostgreSQL.
import { mkdir, rm } from 'node:fs/promises'
import { lockDirectory } from '../packages/db/src/directory-lock.ts'
import { embeddedDirectory } from './configured-database.ts'

if (process.env.DATABASE_URL) {
  console.error('DATABASE_URL is set: db:reset empties the embedded database only.')
  process.exit(1)
}
const directory = embeddedDirectory()
try {
  // Whoever holds it is still writing.
  await mkdir(directory, { recursive: true })
  const lock = await lockDirectory(directory)
  await rm(`${directory}/cluster`, { recursive: true, force: true })
  await lock.release()
  console.log('The embedded database is empty. The next start fills in the demo.')
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
