// pnpm db:migrate   applies what is missing, to DATABASE_URL or to the embedded database
import { openConfigured } from './configured-database.ts'

const { database, migrations } = await openConfigured()
const { migrate } = await import('../packages/db/src/migrate.ts')
const { applied, total } = await migrate(database, migrations)
await database.close()
console.log(`${total} migrations, of which applied now: ${applied.join(', ') || 'none'}`)
