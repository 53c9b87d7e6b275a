import { LANGUAGES, type Language } from '../language/language.ts'
import type { Concept } from './concept.ts'
import { isLanguage, LONGEST_LABEL, MOST_SYNONYMS } from './inputs.ts'

/** A label as a file has it; the tag may name a region: `fr-BE`. */
export interface Said {
  language: string
  text: string
}

export type LabelProblem = {
  code: 'label-missing' | 'label-twice' | 'label-long' | 'synonyms-many'
  language: Language
}

type Labels = Pick<Concept, 'label' | 'synonyms'>

/**
 * One preferred label a language, and the rest as synonyms. A region's preferred label is a synonym
 * beside that of the language, and stands for it where there is none. Other languages are left out.
 */
export function readLabels(
  preferred: readonly Said[],
  others: readonly Said[],
): Labels & { problems: LabelProblem[] } {
  const label = { en: '', fr: '', nl: '' }
  const synonyms: Record<Language, string[]> = { en: [], fr: [], nl: [] }
  const problems: LabelProblem[] = []
  for (const language of LANGUAGES) {
    const say = (code: LabelProblem['code']) => problems.push({ code, language })
    const ofIt = inLanguage(preferred, language)
    const exact = ofIt.filter((said) => said.language.toLowerCase() === language)
    if (new Set(exact.map(({ text }) => text)).size > 1) say('label-twice')
    const chosen = exact[0] ?? ofIt[0]
    if (!chosen) say('label-missing')
    const words = chosen?.text ?? ''
    const rest = [...ofIt, ...inLanguage(others, language)].map(({ text }) => text)
    label[language] = words
    synonyms[language] = [...new Set(rest)].filter((text) => text !== words)
    if ([words, ...rest].some((text) => text.length > LONGEST_LABEL)) say('label-long')
    if (synonyms[language].length > MOST_SYNONYMS) say('synonyms-many')
  }
  return { label, synonyms, problems }
}

function inLanguage(said: readonly Said[], language: Language): Said[] {
  return said
    .map((one) => ({ ...one, text: one.text.replace(/\p{Cc}+/gu, ' ').trim() }))
    .filter((one) => one.text !== '' && primaryOf(one.language) === language)
}

function primaryOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-')[0] ?? ''
  return isLanguage(primary) ? primary : null
}
