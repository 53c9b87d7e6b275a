/** Texts of which each has an unmistakable word of its own, in one or more languages. */
import type { StepWords } from '../world-tracks.ts'
import type { Language, Titled } from '../world-words.ts'
import type { Cast } from './cast.ts'

const languages: readonly Language[] = ['en', 'fr', 'nl']

export function titled({ random }: Cast, name: string, language: Language): Titled {
  return { language, title: `Title of ${name}-${random.word()}` }
}

export function stepWords(cast: Cast, name: string, language: Language): StepWords {
  const { random } = cast
  const instructions = `To do: ${name}-${random.word()}`
  return { ...titled(cast, name, language), instructions, evidence: `Evidence: ${random.word()}` }
}

/** None, one or both of the other languages. */
export function translations<Text>(
  cast: Cast,
  source: Language,
  make: (language: Language) => Text,
): Text[] {
  const others = languages.filter((language) => language !== source)
  return cast.random.some(others, 0, 2).map(make)
}
