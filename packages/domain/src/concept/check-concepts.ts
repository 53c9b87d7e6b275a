import { LANGUAGES, type Language } from '../language/language.ts'
import { type Concept, closures } from './concept.ts'

/** Why a concept cannot stand in a vocabulary as it is. */
export type ConceptProblem =
  | { code: 'broader-unknown' | 'related-unknown'; about: string }
  | { code: 'label-taken'; language: Language; about: string }
  /** It would be broader than itself. */
  | { code: 'circle'; about: string }
  /** What is broader or narrower is not related as well. */
  | { code: 'related-broader'; about: string }

type Checked = Omit<Concept, 'synonyms'>

/**
 * What is wrong with some concepts within the vocabulary as it will be, they themselves included: an entry
 * for each that has problems. `about` is the id, or the label, that it is about.
 */
export function checkConcepts(
  concepts: readonly Checked[],
  vocabulary: readonly Checked[],
): Map<string, ConceptProblem[]> {
  const above = closures(vocabulary)
  const labels = labelsOf(vocabulary)
  const found = new Map<string, ConceptProblem[]>()
  for (const concept of concepts) {
    const problems = [...unknown(concept, above), ...wrongLinks(concept, above)]
    for (const language of LANGUAGES) {
      const same = labels.get(labelKey(concept, language))
      if (same?.some((id) => id !== concept.id)) {
        problems.push({ code: 'label-taken', language, about: concept.label[language] })
      }
    }
    if (problems.length > 0) found.set(concept.id, problems)
  }
  return found
}

function unknown({ broader, related }: Checked, above: ReadonlyMap<string, string[]>) {
  const missing = (ids: readonly string[]) => ids.filter((id) => !above.has(id))
  return [
    ...missing(broader).map((about) => ({ code: 'broader-unknown' as const, about })),
    ...missing(related).map((about) => ({ code: 'related-unknown' as const, about })),
  ]
}

function wrongLinks(concept: Checked, above: ReadonlyMap<string, string[]>): ConceptProblem[] {
  const { id, broader, related } = concept
  const isAbove = (up: string, down: string) => above.get(down)?.includes(up) ?? false
  return [
    ...broader
      .filter((one) => one === id || isAbove(id, one))
      .map((about) => ({ code: 'circle' as const, about })),
    ...related
      .filter((one) => isAbove(one, id) || isAbove(id, one))
      .map((about) => ({ code: 'related-broader' as const, about })),
  ]
}

const labelKey = ({ scheme, label }: Checked, language: Language) =>
  `${scheme} ${language} ${label[language].normalize('NFC').toLowerCase()}`

function labelsOf(vocabulary: readonly Checked[]): Map<string, string[]> {
  const labels = new Map<string, string[]>()
  for (const concept of vocabulary) {
    for (const language of LANGUAGES) {
      const key = labelKey(concept, language)
      labels.set(key, [...(labels.get(key) ?? []), concept.id])
    }
  }
  return labels
}
