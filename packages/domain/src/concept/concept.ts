import type { Language } from '../language/language.ts'

export const CONCEPT_SCHEMES = [
  ...(['sector', 'aspect', 'topic', 'competence'] as const),
  ...(['equipment', 'rights', 'funding', 'touring'] as const),
] as const
export type ConceptScheme = (typeof CONCEPT_SCHEMES)[number]

/** A term of the shared vocabulary, as SKOS has it. */
export interface Concept {
  /** Such as `topic/budget`. It stays when the concept moves to another scheme: items refer to it. */
  id: string
  scheme: ConceptScheme
  broader: readonly string[]
  related: readonly string[]
  /** One a language. */
  label: Record<Language, string>
  /** What people really say, on each side of the border. */
  synonyms: Record<Language, readonly string[]>
}

/**
 * Each concept with everything broader than it, itself included: what an item carries, so that a
 * search for the broader one finds it. A circle of broader terms ends where it began.
 */
export function closures(
  concepts: readonly Pick<Concept, 'id' | 'broader'>[],
): Map<string, string[]> {
  const broader = new Map(concepts.map((concept) => [concept.id, concept.broader]))
  return new Map(concepts.map(({ id }) => [id, closureOf(id, broader)]))
}

function closureOf(id: string, broader: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set([id])
  // A set is walked in the order of insertion, what is added on the way included.
  for (const at of found) {
    for (const up of broader.get(at) ?? []) found.add(up)
  }
  return [...found]
}
