import type { Concept } from '@traject/domain/concept/concept'
import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import type { Scope, TenantScope } from '../scope.ts'
import { knownIn } from './label-sql.ts'

const { sql } = Prisma

export interface ConceptChoice {
  id: string
  scheme: Concept['scheme']
  /** In the reader's language. */
  label: string
  broader: string[]
}

/** Every concept that the partnership knows, under its label in the reader's language. */
export function listConcepts(
  scope: Scope,
  partnershipId: string,
  reader: Language,
): Promise<ConceptChoice[]> {
  return scope.connection.$queryRaw<ConceptChoice[]>(conceptChoices(partnershipId, reader))
}

/** Its rows are `ConceptChoice`. */
export function conceptChoices(partnershipId: string, reader: Language): Prisma.Sql {
  return sql`
    select c.id, c.scheme, l.label, c.broader
    from concept c
    join concept_label l on l.concept_id = c.id and l.language = ${reader}::language and l.preferred
    where ${knownIn(sql`c`, partnershipId)}
    order by c.scheme, l.label collate "und-x-icu"`
}

/** What the partnership's own among these concepts are called, in every language. */
export async function ownConceptLabels(
  { connection, partnershipId }: TenantScope,
  concepts: readonly string[],
): Promise<string[]> {
  const rows = await connection.conceptLabel.findMany({
    where: { conceptId: { in: [...concepts] }, concept: { partnershipId } },
    select: { label: true },
  })
  return rows.map(({ label }) => label)
}

/** The concepts with everything broader, or none where the partnership does not know one of them. */
export async function closureOf(
  { connection, partnershipId }: TenantScope,
  concepts: readonly string[],
): Promise<string[] | null> {
  const asked = new Set(concepts)
  const rows = await connection.concept.findMany({
    where: { id: { in: [...asked] }, OR: [{ partnershipId: null }, { partnershipId }] },
    select: { closure: true },
  })
  if (rows.length < asked.size) return null
  return [...new Set(rows.flatMap(({ closure }) => closure))].sort()
}
