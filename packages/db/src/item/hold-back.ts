import type { Sharing } from '@traject/domain/item/sharing'
import { keysHeldBack, keysOfItem } from '@traject/domain/policy/audience-keys'
import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'

const { sql } = Prisma

/** What an item is shared as, over a row `i`: the columns of `Sharing`. */
export const SHARING = sql`i.partnership_id as "partnershipId",
  i.owner_organisation_id as "ownerOrganisationId", i.author_person_id as "authorPersonId",
  i.visibility::text, i.reach::text, i.named_organisations::text[] as "namedOrganisations",
  i.named_sides::text[] as "namedSides"`

/**
 * Holds items back, or lets them reach again whom they are shared with: those that `from` selects, what
 * comes after `from` with its condition, over rows `i`. What they are shared as stays. Their ids.
 */
export async function holdBack(
  { connection }: Writing<Scope>,
  from: Prisma.Sql,
  isHeldBack: boolean,
): Promise<string[]> {
  const items = await connection.$queryRaw<(Sharing & { id: string })[]>`
    select i.id, ${SHARING} from ${from} order by i.id for no key update of i`
  const keysOf = isHeldBack ? keysHeldBack : keysOfItem
  for (const { id, ...sharing } of items) {
    await connection.item.update({
      where: { id },
      data: { isHeldBack, audienceKeys: keysOf(sharing) },
      select: { id: true },
    })
  }
  return items.map(({ id }) => id)
}
