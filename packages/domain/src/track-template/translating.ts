import type { FieldIssue } from '../errors.ts'

/** The words of a step in one language. */
export interface StepWords {
  title: string
  instructions: string
  evidence: string
}

const PARTS = ['title', 'instructions', 'evidence'] as const

/** Nothing of it is written: there is no translation. */
export function isUnwritten(words: StepWords): boolean {
  return PARTS.every((part) => words[part] === '')
}

/**
 * What a begun translation of a step still lacks. Readers get a step in one language, whole: what the
 * source says, its translation says too.
 * @param path of the step in the form
 */
export function translationIssues(
  source: StepWords,
  written: StepWords,
  path: string,
): FieldIssue[] {
  if (isUnwritten(written)) return []
  return PARTS.filter((part) => source[part] !== '' && written[part] === '').map((part) => ({
    path: `${path}.${part}`,
    message: part === 'title' ? 'title-missing' : 'translation-incomplete',
  }))
}

/** Whether the words in another language say all that the source says. */
export function isTranslated(source: StepWords, words: StepWords | undefined): boolean {
  return words !== undefined && PARTS.every((part) => source[part] === '' || words[part] !== '')
}
