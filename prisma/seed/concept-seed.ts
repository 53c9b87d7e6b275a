import type { ConceptScheme } from '@traject/domain/concept/concept'
import type { ByLang } from './demo/types.ts'

/** A term of the base vocabulary: one preferred label and any synonyms a language. */
export interface ConceptSeed {
  /** Once in the vocabulary; a sector and an aspect may share one. */
  key: string
  scheme: ConceptScheme
  /** What its id says, where items had it before it had a scheme of its own. */
  under?: ConceptScheme
  /** Keys, or whole ids where a sector and an aspect share the key. */
  broader?: string[]
  /** Written on one of the two. */
  related?: string[]
  label: ByLang<string>
  /** Words that people on each side really use; Belgian and French usage may differ. */
  synonyms: ByLang<string[]>
}
