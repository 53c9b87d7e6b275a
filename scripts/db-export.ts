// pnpm db:export FILE   writes the embedded database as SQL, for another version or for PostgreSQL
import { writeFile } from 'node:fs/promises'
import { pgDump } from '@electric-sql/pglite-tools/pg_dump'
import { openDirectory } from '../packages/db/src/embedded.ts'
import { embeddedDirectory } from './configured-database.ts'

const file = process.argv[2]
if (!file) {
  console.error('Usage: pnpm db:export FILE')
  process.exit(2)
}
try {
  const { pglite, close } = await openDirectory(embeddedDirectory())
  // The queue's own tables are made anew wherever it starts.
  const args = ['--inserts', '--no-owner', '--exclude-schema=pgboss']
  const dump = await pgDump({ pg: pglite, args })
  // Older servers do not know this setting of the newest.
  const sql = (await dump.text()).replace(/^SET transaction_timeout.*\n/m, '')
  await writeFile(file, sql)
  await close()
  console.log(`Written: ${file}. Read it in with pnpm db:import, or with psql into PostgreSQL.`)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
