// pnpm exec tsx scripts/check-audience-keys.ts   counts items whose stored audience keys have drifted
import { findDriftedKeys } from '../packages/db/src/item/audience-keys.repo.ts'
import { operatorScope } from '../packages/db/src/scope.ts'
import { openConfigured } from './configured-database.ts'

const { database } = await openConfigured()
try {
  const drifted = await findDriftedKeys(operatorScope({ database, now: new Date() }))
  if (drifted.length > 0) {
    console.error(`${drifted.length} items do not carry the audience keys of their sharing:`)
    for (const id of drifted) console.error(id)
    process.exitCode = 1
  } else {
    console.log('0 items have drifted: all carry the audience keys of their sharing.')
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  await database.close()
}
