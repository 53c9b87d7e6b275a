import type { Database } from '@traject/db/client'
import { bookkeeping, jobScope } from '@traject/db/scope'
import { forgetUnnamedFiles, knownKeys } from '@traject/db/stored-file/stored-file.repo'
import type { FileStore } from '@traject/files/file-store'

/** A form may stay open for a day before the file it brought is given up. */
const PATIENCE = 86_400_000
const AT_ONCE = 200

export interface SweepFilesDeps {
  database: Database
  files: FileStore
  now: Date
}

/**
 * Removes what nothing refers to: files whose form was never sent, and contents whose row was never
 * written or is gone. Returns how many contents were removed.
 */
export async function sweepFiles({ database, files, now }: SweepFilesDeps): Promise<number> {
  const scope = jobScope({ database, now })
  const before = new Date(now.getTime() - PATIENCE)
  const unnamed = await forgetUnnamedFiles(bookkeeping(scope), before)
  for (const key of unnamed) await files.remove(key)
  let removed = unnamed.length
  let batch: string[] = []
  const removeUnknown = async () => {
    const known = await knownKeys(scope, batch)
    for (const key of batch.filter((one) => !known.has(one))) {
      await files.remove(key)
      removed += 1
    }
    batch = []
  }
  for await (const { key, since } of files.list()) {
    // A file that is arriving has no row yet.
    if (since < before) batch.push(key)
    if (batch.length >= AT_ONCE) await removeUnknown()
  }
  await removeUnknown()
  return removed
}
