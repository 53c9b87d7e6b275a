import type { Language } from '@traject/domain/language/language'

/** What a spreadsheet expects between cells: in French and Dutch a comma stands within numbers. */
export function delimiterIn(language: Language): ',' | ';' {
  return language === 'en' ? ',' : ';'
}
