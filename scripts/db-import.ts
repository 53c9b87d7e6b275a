// pnpm db:import FILE   reads what db:export wrote into an empty embedded database
import { readFile } from 'node:fs/promises'
import { openDirectory } from '../packages/db/src/embedded.ts'
import { embeddedDirectory } from './configured-database.ts'

const file = process.argv[2]
if (!file) {
  console.error('Usage: pnpm db:import FILE')
  process.exit(2)
}
try {
  const sql = await readFile(file, 'utf8')
  const { pglite, close } = await openDirectory(embeddedDirectory())
  const { rows } = await pglite.query("select from pg_tables where schemaname = 'public'")
  if (rows.length > 0) {
    await close()
    throw new Error('There is a database already. Empty it first with pnpm db:reset.')
  }
  await pglite.transaction((tx) => tx.exec(sql))
  await close()
  console.log('Read in. The next start applies what migrations are missing.')
} catch (error) {
  console.error((error as Error).message.slice(0, 400))
  process.exit(1)
}
