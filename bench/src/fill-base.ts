import type { Database } from '@traject/db/client'
import { change, operatorScope } from '@traject/db/scope'
import { fillVocabulary } from '@traject/seed/fill-vocabulary'
import { writeItems } from './base-items.ts'
import { type Base, writePeople } from './base-people.ts'
import { writeTracks } from './base-tracks.ts'

/** A partnership as the bench measures it. */
export const SIZES = { smes: 250, items: 1250, steps: 10 }

/** Fills an empty, migrated database with one partnership. */
export async function fillBase(database: Database, now: Date, sizes = SIZES): Promise<Base> {
  await fillVocabulary(database, now)
  const scope = operatorScope({ database, now })
  const act = {
    action: 'bench.filled',
    subject: ({ partnershipId }: Base) => ({ type: 'partnership', id: partnershipId }),
  }
  return change(scope, act, async (writing) => {
    const base = await writePeople(writing.connection, sizes.smes)
    const items = await writeItems(base, writing, sizes.items)
    await writeTracks(base, { steps: sizes.steps, now, items })
    return base
  })
}
