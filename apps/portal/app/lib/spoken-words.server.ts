import type { Language } from '@traject/domain/language/language'
import { LANGUAGES } from '@traject/domain/language/language'
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '@traject/domain/language/spoken-languages'

/**
 * The names of languages in the reader's: the three of the platform first, then by name. Made on the
 * server, for browsers know other names.
 */
export function spokenWords(
  reader: Language,
  codes: readonly SpokenLanguage[] = SPOKEN_LANGUAGES,
): { code: SpokenLanguage; name: string }[] {
  const names = new Intl.DisplayNames([reader], { type: 'language' })
  const named = codes.map((code) => ({ code, name: names.of(code) ?? code }))
  const place = (code: string) => (LANGUAGES.some((language) => language === code) ? 0 : 1)
  return named.sort(
    (one, other) =>
      place(one.code) - place(other.code) || one.name.localeCompare(other.name, reader),
  )
}
