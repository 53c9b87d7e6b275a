import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import { visibleTo } from '../policy-sql.ts'

const { sql } = Prisma

/** Fewer contacts than so many that are described alike may point to a person. */
const FEW = 3

/**
 * Over a row `p` of item and its `c` of contact: it is a person, and fewer than three contacts that the
 * ACTOR SEES, itself included, share a concept and a part of the territory with it. Of what he does not
 * see nothing is counted, so that the warning tells nothing of it (docs/decisions/0017).
 */
export function isRare(actor: Actor): Prisma.Sql {
  return sql`(not c.is_desk and 1 + (select count(*) from (
    select from item i join contact k on k.item_id = i.id
    where i.partnership_id = p.partnership_id and i.kind = 'contact' and i.id <> p.id
      and i.status <> 'retired' and k.withdrawn_at is null and not k.is_desk
      and (i.concept_closure && p.concept_closure or cardinality(p.concepts) = 0)
      and (k.sides && c.sides or k.countries && c.countries
        or (coalesce(cardinality(c.sides), 0) = 0 and coalesce(cardinality(c.countries), 0) = 0))
      and ${visibleTo(actor)}
    limit ${FEW}::int) alike) < ${FEW}::int)`
}
