import type { Concept } from '@traject/domain/concept/concept'
import type { ConceptSeed } from './concept-seed.ts'
import { concepts } from './vocabulary/concepts.ts'

const idOf = ({ key, scheme, under }: ConceptSeed) => `${under ?? scheme}/${key}`

const byKey = new Map<string, string>()
// Sectors stand first: of a key that a sector and an aspect share, the aspect is meant.
for (const concept of concepts) byKey.set(concept.key, idOf(concept))
const known = new Set(concepts.map(idOf))

/** The id of a key as the seed writes it; a whole id stays. */
export function conceptId(key: string): string {
  const id = known.has(key) ? key : byKey.get(key)
  if (!id) throw new Error(`The vocabulary has no concept ${key}`)
  return id
}

/** The base vocabulary as the domain knows concepts: what is related is so both ways. */
export function baseConcepts(): Concept[] {
  const related = new Map(concepts.map((one) => [idOf(one), new Set<string>()]))
  for (const one of concepts) {
    for (const other of (one.related ?? []).map(conceptId)) {
      related.get(idOf(one))?.add(other)
      related.get(other)?.add(idOf(one))
    }
  }
  return concepts.map((seed) => ({
    id: idOf(seed),
    scheme: seed.scheme,
    broader: (seed.broader ?? []).map(conceptId),
    related: [...(related.get(idOf(seed)) ?? [])],
    label: seed.label,
    synonyms: seed.synonyms,
  }))
}
