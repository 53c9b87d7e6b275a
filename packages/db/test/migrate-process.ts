// One of several processes that start at once: tsx migrate-process.ts URL DIRECTORY
import { openDatabase } from '../src/client.ts'
import { migrate } from '../src/migrate.ts'

const [url, directory = ''] = process.argv.slice(2)
const database = await openDatabase({ url })
const { applied, total } = await migrate(database, directory)
await database.close()
process.stdout.write(JSON.stringify({ applied: applied.length, total }))
