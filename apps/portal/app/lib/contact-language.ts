import { isLocale, type Locale } from '@traject/i18n/locale'

/**
 * The language of a contact's own page: that of the mail that led there, or the one chosen on the page,
 * as its address says. Nothing for any other page.
 */
export function contactLanguage(url: string): Locale | null {
  const { pathname, searchParams } = new URL(url)
  const asked = searchParams.get('lang') ?? undefined
  return pathname.startsWith('/contact/') && isLocale(asked) ? asked : null
}
