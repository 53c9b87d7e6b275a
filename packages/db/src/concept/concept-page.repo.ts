import type { ConceptScheme } from '@traject/domain/concept/concept'
import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import { offeredTo, visibleTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { knownIn } from './label-sql.ts'
import { relatedBothWays } from './vocabulary.repo.ts'

const { sql } = Prisma

export interface NamedConcept {
  id: string
  /** In the reader's language. */
  label: string
}

export interface ConceptView extends NamedConcept {
  scheme: ConceptScheme
  /** Of this partnership alone. */
  isOwn: boolean
  revision: number
  labels: Record<Language, string>
  synonyms: Record<Language, string[]>
  broader: NamedConcept[]
  narrower: NamedConcept[]
  related: NamedConcept[]
  /** What the catalogue offers the actor with it, or with something narrower. */
  offered: number
}

/** A concept that the partnership knows, with what stands around it; nothing else is found. */
export async function findConcept(
  scope: TenantScope,
  id: string,
  reader: Language,
): Promise<ConceptView | null> {
  const { actor, partnershipId, connection } = scope
  const named = (ids: Prisma.Sql) => sql`coalesce((
    select json_agg(json_build_object('id', n.id, 'label', l.label) order by l.label collate "und-x-icu")
    from concept n join concept_label l on l.concept_id = n.id and l.preferred
      and l.language = ${reader}::language
    where ${knownIn(sql`n`, partnershipId)} and (${ids})), '[]')`
  const rows = await connection.$queryRaw<{ view: ConceptView }[]>`
    select json_build_object('id', c.id, 'scheme', c.scheme, 'revision', c.revision,
      'isOwn', c.partnership_id is not null,
      'label', (select label from concept_label
        where concept_id = c.id and preferred and language = ${reader}::language),
      'labels', (select json_object_agg(language, label) from concept_label
        where concept_id = c.id and preferred),
      'synonyms', (select json_object_agg(s.language, s.labels) from (
        select language, coalesce(json_agg(label order by label collate "und-x-icu")
          filter (where not preferred), '[]') as labels
        from concept_label where concept_id = c.id group by language) s),
      'broader', ${named(sql`n.id = any(c.broader)`)},
      'narrower', ${named(sql`c.id = any(n.broader)`)},
      'related', ${named(sql`n.id = any(${relatedBothWays(partnershipId)})`)},
      -- As the search has it, for its index.
      'offered', (select count(*)::int from item i where ${offeredTo(actor)}
        and i.search @@ (search_concepts(${partnershipId}::uuid, array[c.id])::text)::tsquery)
    ) as view
    from concept c
    where c.id = ${id} and ${knownIn(sql`c`, partnershipId)}`
  return rows[0]?.view ?? null
}

/** How many items that the actor sees carry one of the partnership's own concepts themselves. */
export async function countCarrying(scope: TenantScope, id: string): Promise<number> {
  const rows = await scope.connection.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from item i
    where i.partnership_id = ${scope.partnershipId}::uuid and ${id} = any(i.concepts)
      and ${visibleTo(scope.actor)}`
  return rows[0]?.count ?? 0
}
