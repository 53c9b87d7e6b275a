import type { Locale } from '@traject/i18n/locale'

/** A mail as it leaves the house. */
export interface Mail {
  /** With its angle brackets. The same for every attempt at sending the same thing. */
  messageId: string
  /** One bare address. */
  to: string
  language: Locale
  subject: string
  text: string
  html: string
}

/** Where mails go. `send` resolves once the other side has taken the mail over. */
export interface Mailer {
  send(mail: Mail): Promise<void>
}
