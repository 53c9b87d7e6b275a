import { CONTACT_COUNTRIES, SPOKEN_LANGUAGES } from '@traject/domain/contact/contact'
import type { Language } from '@traject/domain/language/language'

export interface CodeName {
  value: string
  label: string
}

/**
 * Countries and languages as the reader calls them. Made on the server alone: browsers know other
 * editions of the names, and the page would not be the same twice.
 */
export function namesOf(reader: Language): { countries: CodeName[]; languages: CodeName[] } {
  const names = (type: 'region' | 'language', codes: readonly string[]) => {
    const said = new Intl.DisplayNames(reader, { type })
    return codes.map((value) => ({ value, label: said.of(value) ?? value }))
  }
  return {
    countries: names('region', CONTACT_COUNTRIES),
    languages: names('language', SPOKEN_LANGUAGES),
  }
}
