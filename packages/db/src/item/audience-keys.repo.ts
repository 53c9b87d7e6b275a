import type { Sharing } from '@traject/domain/item/sharing'
import { type AudienceKey, keysHeldBack, keysOfItem } from '@traject/domain/policy/audience-keys'
import type { Scope } from '../scope.ts'
import { SHARING } from './hold-back.ts'

interface StoredKeys extends Sharing {
  id: string
  isHeldBack: boolean
  audienceKeys: AudienceKey[]
}

const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * The ids of items whose stored keys are not those of their sharing: written past the domain, or before
 * a change of what the keys are. Reads all items, in batches by id.
 */
export async function findDriftedKeys(
  scope: Scope<'operator'>,
  batchSize = 1_000,
): Promise<string[]> {
  const drifted: string[] = []
  let after = FIRST
  for (;;) {
    const batch = await readBatch(scope, after, batchSize)
    drifted.push(...batch.filter(isDrifted).map(({ id }) => id))
    const last = batch.at(-1)
    if (!last || batch.length < batchSize) return drifted
    after = last.id
  }
}

function readBatch({ connection }: Scope<'operator'>, after: string, limit: number) {
  return connection.$queryRaw<StoredKeys[]>`
    select i.id, ${SHARING}, i.audience_keys as "audienceKeys", i.is_held_back as "isHeldBack"
    from item i where i.id > ${after}::uuid order by i.id limit ${limit}`
}

function isDrifted({ audienceKeys, isHeldBack, ...sharing }: StoredKeys): boolean {
  const keys = isHeldBack ? keysHeldBack(sharing) : keysOfItem(sharing)
  return keys.length !== audienceKeys.length || keys.some((key, at) => key !== audienceKeys[at])
}
