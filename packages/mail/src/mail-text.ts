import type { Locale } from '@traject/i18n/locale'
import { translator } from '@traject/i18n/translator'
import { singleLine } from './single-line.ts'

/** The words of one mail, in reading order. Plain text: whoever writes HTML escapes it. */
export interface MailText {
  subject: string
  before: string[]
  /** What it is about, grouped; none where the sentences say it all. */
  sections?: MailSection[]
  button: MailLink
  after: string[]
}

export interface MailLink {
  label: string
  path: string
}

/** What belongs together under one heading: a company and its track. */
export interface MailSection {
  heading: Phrase[]
  lines: MailLine[]
}

export interface MailLine {
  title: Phrase
  /** What is to be said of it, above the title. */
  label?: string
  /** Where it leads, where that is not where the button leads. */
  path?: string
}

/** Words that may be in another language than the mail's. */
export interface Phrase {
  text: string
  lang?: Locale
}

/** Mails have no viewer's zone: they tell the house's. */
const TIME_ZONE = 'Europe/Brussels'

export type Words = ReturnType<typeof wordsOf>

export function wordsOf(locale: Locale) {
  const moment = { now: new Date(0), timeZone: TIME_ZONE }
  return {
    locale,
    mail: translator(locale, 'mail', moment).t,
    common: translator(locale, 'common', moment).t,
    notification: translator(locale, 'notification', moment).t,
    introduction: translator(locale, 'introduction', moment).t,
  }
}

export function hello({ mail }: Pick<Words, 'mail'>, name: string): string {
  return mail('greeting', { name: singleLine(name) })
}
