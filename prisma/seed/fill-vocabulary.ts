import { createHash } from 'node:crypto'
import type { Database } from '@traject/db/client'
import { readSetting, replaceBaseVocabulary, writeSetting } from '@traject/db/concept/concept.repo'
import { change, operatorScope } from '@traject/db/scope'
import type { Concept } from '@traject/domain/concept/concept'
import type { ConceptSeed } from './demo/types.ts'
import { concepts } from './vocabulary.ts'

const SETTING = 'base-vocabulary'
/** Changed when labels are stored in another way than before: then they are read in again. */
const READ_AS = 2

/** The id of a key as the seed writes it: a topic before an aspect before a sector. */
export function conceptId(key: string): string {
  const order = ['topic', 'aspect', 'sector'] as const
  const scheme = order.find((one) => concepts.some((it) => it.key === key && it.scheme === one))
  if (!scheme) throw new Error(`The vocabulary has no concept ${key}`)
  return `${scheme}/${key}`
}

/** Reads the base vocabulary in where it is missing or another one than last time. */
export async function fillVocabulary(database: Database, now: Date): Promise<boolean> {
  const scope = operatorScope({ database, now })
  const version = createHash('sha256')
    .update(JSON.stringify([READ_AS, concepts]))
    .digest('hex')
  if ((await readSetting(scope, SETTING)) === version) return false
  const act = { action: 'vocabulary.read-in', subject: () => ({ type: 'vocabulary', id: null }) }
  await change(scope, act, async (writing) => {
    await replaceBaseVocabulary(writing, baseConcepts())
    await writeSetting(writing, SETTING, version)
  })
  return true
}

/** The base vocabulary as the domain knows concepts. */
export function baseConcepts(): Concept[] {
  return concepts.map(conceptOf)
}

function conceptOf({ key, scheme, broader, related, label, synonyms }: ConceptSeed): Concept {
  return {
    id: `${scheme}/${key}`,
    scheme,
    // A topic's broader term is another topic or an aspect.
    broader: broader ? [conceptId(broader)] : [],
    related: (related ?? []).map(conceptId),
    label,
    synonyms,
  }
}
