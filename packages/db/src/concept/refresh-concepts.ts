import { closures } from '@traject/domain/concept/concept'
import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'

const { sql } = Prisma

/**
 * After broader terms changed: works out anew what stands above each concept of the partnership (of every
 * one where none is named), and what items carry and are found by. Writes only what is another.
 */
export async function refreshConcepts(scope: Writing<Scope>, partnershipId: string | null) {
  const { connection } = scope
  const known = await connection.concept.findMany({
    where: partnershipId ? { OR: [{ partnershipId: null }, { partnershipId }] } : {},
    select: { id: true, broader: true, closure: true },
  })
  const found = closures(known)
  const changed = known.flatMap(({ id, closure }) => {
    const now = found.get(id) ?? [id]
    return now.join() === closure.join() ? [] : [{ id, closure: now }]
  })
  if (changed.length > 0) {
    await connection.$executeRaw`
      update concept c set closure = array(select json_array_elements_text(r.closure))
      from json_to_recordset(${JSON.stringify(changed)}::json) as r(id text, closure json)
      where c.id = r.id`
  }
  await refreshItems(scope, partnershipId)
}

/** In one statement, for there may be many thousands; their texts are not read again. */
async function refreshItems({ connection }: Writing<Scope>, partnershipId: string | null) {
  const within = partnershipId ? sql`i.partnership_id = ${partnershipId}::uuid` : sql`true`
  await connection.$executeRaw`
    with closures as (
      -- A set is carried by many items: its closure is worked out once.
      select carried.concepts, array(
        select distinct up collate "C"
        from unnest(carried.concepts) own left join concept c on c.id = own,
          unnest(coalesce(c.closure, array[own])) up
        order by 1) as closure
      from (select distinct i.concepts from item i where ${within}) carried)
    update item i set concept_closure = closures.closure,
      aspects = array(select c.id from concept c
        where c.id = any(closures.closure) and c.scheme = 'aspect' order by c.id),
      search = ts_delete(i.search, tsvector_to_array(search_concepts(i.partnership_id, i.concept_closure)))
        || search_concepts(i.partnership_id, closures.closure)
    from closures
    where closures.concepts = i.concepts and ${within}
      and i.concept_closure is distinct from closures.closure`
}
