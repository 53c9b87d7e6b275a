import { LANGUAGES, type Language } from '@traject/domain/language/language'

/** Words of titles, so that a search finds some of many and not all or none. */
const WORDS: Record<Language, readonly string[]> = {
  en: ['budget', 'tour', 'contract', 'audience', 'light', 'lodging', 'press', 'grant', 'school'],
  fr: ['budget', 'tournée', 'contrat', 'public', 'lumière', 'logement', 'presse', 'aide', 'école'],
  nl: ['begroting', 'tournee', 'contract', 'publiek', 'licht', 'logies', 'pers', 'steun', 'school'],
}
const SHAPES: Record<Language, readonly string[]> = {
  en: ['Guide to the', 'Checklist:', 'Template for a', 'Example of a', 'How we make a'],
  fr: ['Guide :', 'Liste de contrôle :', 'Modèle de', 'Exemple de', 'Comment faire :'],
  nl: ['Gids voor', 'Checklist:', 'Sjabloon voor', 'Voorbeeld van', 'Zo maken we:'],
}

const at = (list: readonly string[], index: number) => list[index % list.length] ?? ''

/** The title of the n-th thing, the same in each run. */
export function titleOf(language: Language, n: number): string {
  const shape = at(SHAPES[language], n)
  const words = WORDS[language]
  return `${shape} ${at(words, n * 7 + 3)} ${at(words, Math.floor(n / 5) + 1)} ${n}`
}

/** A text of about that many words. */
export function textOf(language: Language, n: number, words: number): string {
  const list = WORDS[language]
  return Array.from({ length: words }, (_, i) => at(list, n * 13 + i * 5 + (i % 3))).join(' ')
}

export const languageOf = (n: number): Language => LANGUAGES[n % LANGUAGES.length] ?? 'en'
