/** The demo partnership's own vocabulary, and what the demo's things carry of it and of the base. */
import { writeLabels } from '@traject/db/concept/write-labels'
import { type Concept, closures } from '@traject/domain/concept/concept'
import { baseConcepts, conceptId as baseId } from './base-concepts.ts'
import { ownConcepts } from './demo/own-concepts.ts'
import type { DemoWorld } from './demo-world.ts'

const ownIds = new Map(ownConcepts.map(({ key, id }) => [key, id]))

/** The id of a key as the demo writes it: of the partnership's own, or of the base. */
export const conceptId = (key: string): string => ownIds.get(key) ?? baseId(key)

export const demoConcepts: Concept[] = ownConcepts.map(
  ({ id, scheme, broader = [], related = [], ...words }) => ({
    ...{ id, scheme, label: words.label, synonyms: words.synonyms },
    broader: broader.map(conceptId),
    related: related.map(conceptId),
  }),
)
/** What is related is so both ways among one's own; of the base it is written on the own one alone. */
const relatedOf = ({ id, related }: Concept) => [
  ...related,
  ...demoConcepts.filter((other) => other.related.includes(id)).map((other) => other.id),
]

const closure = closures([...baseConcepts(), ...demoConcepts])

/** The concepts with everything broader. */
export function closureOf(concepts: string[]): string[] {
  return [...new Set(concepts.flatMap((id) => closure.get(id) ?? [id]))].sort()
}

export async function writeConcepts({ scope, connection, partnershipId }: DemoWorld) {
  await connection.concept.createMany({
    data: demoConcepts.map((one) => ({
      ...{ id: one.id, scheme: one.scheme, partnershipId, position: 10_000 },
      broader: [...one.broader],
      related: [...new Set(relatedOf(one))],
      closure: closureOf([one.id]),
    })),
  })
  await writeLabels(scope, partnershipId, demoConcepts)
}
