import type { Database } from '@traject/db/client'
import { change, operatorScope } from '@traject/db/scope'
import { fillVocabulary } from '@traject/seed/fill-vocabulary'
import { writeItems } from './base-items.ts'
import { type Base, writePeople } from './base-people.ts'
import { writeTracks } from './base-tracks.ts'

export interface Sizes {
  smes: number
  items: number
  steps: number
}

/** A partnership as the bench measures it. */
const SIZES: Sizes = { smes: 250, items: 5000, steps: 10 }
/** What one transaction writes within its time. */
const ITEMS_AT_ONCE = 2500

/** Fills an empty, migrated database with one partnership. */
export async function fillBase(database: Database, now: Date, sizes = SIZES): Promise<Base> {
  await fillVocabulary(database, now)
  const scope = operatorScope({ database, now })
  const base = await change(scope, filled, ({ connection }) => writePeople(connection, sizes.smes))
  const items: string[] = []
  for (let from = 0; from < sizes.items; from += ITEMS_AT_ONCE) {
    const until = Math.min(from + ITEMS_AT_ONCE, sizes.items)
    const written = await change(scope, filled, (writing) =>
      writeItems({ ...base, connection: writing.connection }, writing, { from, until }),
    )
    items.push(...written)
  }
  await change(scope, filled, ({ connection }) =>
    writeTracks({ ...base, connection }, { steps: sizes.steps, now, items }),
  )
  return base
}

const filled = {
  action: 'bench.filled',
  subject: () => ({ type: 'partnership', id: null }),
}
