import type { KnownConcept } from '@traject/domain/concept/import-concepts'
import { Prisma } from '../generated/client.ts'
import type { TenantScope } from '../scope.ts'
import { knownIn } from './label-sql.ts'

const { sql } = Prisma

/** The base and the partnership's own, whole; what is related is so both ways. */
export async function readVocabulary(scope: TenantScope): Promise<KnownConcept[]> {
  const { connection, partnershipId } = scope
  const rows = await connection.$queryRaw<KnownConcept[]>`
    select c.id, c.scheme, c.broader, c.partnership_id is not null as "isOwn", c.iri,
      ${relatedBothWays(partnershipId)} as related, said.label, said.synonyms
    from concept c cross join lateral (
      select jsonb_object_agg(l.language, l.preferred_label) as label,
        jsonb_object_agg(l.language, l.synonyms) as synonyms
      from (
        select language, max(label) filter (where preferred) as preferred_label,
          coalesce(json_agg(label order by label collate "und-x-icu")
            filter (where not preferred), '[]') as synonyms
        from concept_label where concept_id = c.id group by language) l) said
    where ${knownIn(sql`c`, partnershipId)}
    order by c.partnership_id nulls first, c.position, c.id`
  return rows
}

/** What row `c` of concept is related to: of the base, also the partnership's own that say so. */
export function relatedBothWays(partnershipId: string): Prisma.Sql {
  return sql`array(
    select r from unnest(c.related) r
    union
    select o.id from concept o
    where o.partnership_id = ${partnershipId}::uuid and c.id = any(o.related)
    order by 1)`
}
