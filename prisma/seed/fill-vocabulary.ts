import { createHash } from 'node:crypto'
import type { Database } from '@traject/db/client'
import { readSetting, replaceBaseVocabulary, writeSetting } from '@traject/db/concept/base.repo'
import { change, operatorScope } from '@traject/db/scope'
import { baseConcepts } from './base-concepts.ts'

const SETTING = 'base-vocabulary'
/** Changed when labels are stored in another way than before: then they are read in again. */
const READ_AS = 3

/**
 * Reads the base vocabulary in where it is missing or another one than last time. Partnerships keep their
 * own concepts; what items carry and are found by follows.
 */
export async function fillVocabulary(
  database: Database,
  now: Date,
  concepts = baseConcepts(),
): Promise<boolean> {
  const scope = operatorScope({ database, now })
  const version = createHash('sha256')
    .update(JSON.stringify([READ_AS, concepts]))
    .digest('hex')
  if ((await readSetting(scope, SETTING)) === version) return false
  const act = { action: 'vocabulary.read-in', subject: () => ({ type: 'vocabulary', id: null }) }
  await change(scope, act, async (writing) => {
    await replaceBaseVocabulary(writing, concepts)
    await writeSetting(writing, SETTING, version)
  })
  return true
}
