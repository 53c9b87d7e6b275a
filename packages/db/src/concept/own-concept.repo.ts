import type { Concept } from '@traject/domain/concept/concept'
import { Prisma } from '../generated/client.ts'
import type { TenantScope, Writing } from '../scope.ts'
import { refreshConcepts } from './refresh-concepts.ts'
import { writeLabels } from './write-labels.ts'

const { sql } = Prisma

/** One of a partnership's own, as it is to stand; `iri` is its name where it was imported from. */
export type OwnConcept = Concept & { iri: string | null }

/** Held until the transaction ends: rules look at the vocabulary as a whole. */
export async function holdVocabulary(scope: Writing<TenantScope>) {
  await scope.connection.$queryRaw`
    select id from partnership where id = ${scope.partnershipId}::uuid for no key update`
}

export async function countOwnConcepts({
  connection,
  partnershipId,
}: TenantScope): Promise<number> {
  return connection.concept.count({ where: { partnershipId } })
}

/** The edition of one of the partnership's own; nothing where it has no such concept. */
export async function findOwnRevision(
  { connection, partnershipId }: TenantScope,
  id: string,
): Promise<number | null> {
  const row = await connection.concept.findFirst({
    where: { id, partnershipId },
    select: { revision: true },
  })
  return row?.revision ?? null
}

/**
 * Writes concepts of the partnership's own, new ones and others; a related one of its own is so both ways.
 * What items carry and are found by follows.
 */
export async function saveOwnConcepts(
  scope: Writing<TenantScope>,
  concepts: readonly OwnConcept[],
) {
  const { connection, partnershipId } = scope
  const rows = concepts.map(({ id, scheme, broader, related, iri }) => {
    return { id, scheme, broader, related, iri }
  })
  await connection.$executeRaw`
    insert into concept (id, scheme, partnership_id, broader, related, closure, iri, position)
    select r.id, r.scheme, ${partnershipId}::uuid,
      array(select json_array_elements_text(r.broader)),
      array(select json_array_elements_text(r.related)), array[r.id], r.iri, 10000
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as r(id text, scheme concept_scheme, broader json, related json, iri text)
    on conflict (id) do update set scheme = excluded.scheme, broader = excluded.broader,
      related = excluded.related, iri = excluded.iri, revision = concept.revision + 1
    where concept.partnership_id = ${partnershipId}::uuid`
  await writeLabels(scope, partnershipId, concepts)
  await relateBack(scope, rows)
  await refreshConcepts(scope, partnershipId)
}

/** The partnership's other own concepts say the same of the relation. */
async function relateBack(
  { connection, partnershipId }: Writing<TenantScope>,
  rows: readonly Pick<Concept, 'id' | 'related'>[],
) {
  await connection.$executeRaw`
    with said as (
      select r.id, array(select json_array_elements_text(r.related)) as related
      from json_to_recordset(${JSON.stringify(rows)}::json) as r(id text, related json)
    ), others as (
      select o.id, array(
        select one from unnest(o.related) one
        where not exists (select from said where said.id = one and not o.id = any(said.related))
        union select said.id from said where o.id = any(said.related) order by 1) as related
      from concept o
      where o.partnership_id = ${partnershipId}::uuid and o.id not in (select id from said))
    update concept c set related = others.related from others
    where c.id = others.id and c.related is distinct from others.related`
}

/** What carries ids of concepts in `concepts`; the last two are copied from template to track. */
const CARRIERS = [sql`item`, sql`template_step`, sql`step`]

/**
 * Takes one of the partnership's own away. What carried it carries `replaceBy` in its place, or goes
 * without; what stood below it stands below what it stood below.
 */
export async function removeOwnConcept(
  scope: Writing<TenantScope>,
  id: string,
  replaceBy: string | null,
) {
  const { connection, partnershipId } = scope
  await connection.$executeRaw`
    update concept c set related = array_remove(c.related, ${id}),
      broader = case when not ${id} = any(c.broader) then c.broader else array(
        select distinct up from unnest(array_remove(c.broader, ${id}) || gone.broader) up
        where up <> c.id order by 1) end
    from concept gone
    where gone.id = ${id} and gone.partnership_id = ${partnershipId}::uuid
      and c.partnership_id = ${partnershipId}::uuid
      and (${id} = any(c.broader) or ${id} = any(c.related))`
  const replaced = sql`case when ${replaceBy}::text is null or ${replaceBy}::text = any(concepts)
    then array_remove(concepts, ${id}) else array_replace(concepts, ${id}, ${replaceBy}::text) end`
  for (const table of CARRIERS) {
    await connection.$executeRaw`
      update ${table} set concepts = ${replaced}
      where partnership_id = ${partnershipId}::uuid and ${id} = any(concepts)`
  }
  await connection.concept.deleteMany({ where: { id, partnershipId } })
  await refreshConcepts(scope, partnershipId)
}
