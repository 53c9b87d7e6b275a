import type { Messages } from '@traject/i18n/catalogue'
import type { Locale } from '@traject/i18n/locale'

/** What every page has, errors included. */
export interface RootData {
  locale: Locale
  /** The moment of the request: "2 days ago" means the same on both sides of hydration. */
  now: number
  timeZone: string
  /** Whoever was signed in here is so no more: drafts of his go. */
  isEnded: boolean
  messages: Pick<Messages, 'common' | 'errors'>
}
