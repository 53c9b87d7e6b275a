import type { Locale } from '@traject/i18n/locale'
import { type Frame, layOut } from './layout.ts'
import type { Mail } from './mail.ts'
import { type MailData, type MailKind, type MailText, wordsOf, writers } from './texts.ts'

interface Portal {
  /** Where the portal is reached, e.g. `https://traject.example`. */
  publicUrl: string
}

/**
 * A mail of one kind in the reader's language. Names may hold anything: they become one line of text
 * and are escaped. The plain text says everything that the HTML says.
 */
export function render<Kind extends MailKind>(
  kind: Kind,
  data: MailData[Kind],
  locale: Locale,
  { publicUrl }: Portal,
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const words = wordsOf(locale)
  const text = writers[kind](words, data)
  const link = `${publicUrl.replace(/\/+$/, '')}${text.button.path}`
  const frame = {
    locale,
    link,
    hint: words.mail('addressHint'),
    footer: words.mail('footer', { host: new URL(publicUrl).host }),
  }
  return { subject: text.subject, text: asPlainText(text, frame), html: layOut(text, frame) }
}

function asPlainText({ before, button, after }: MailText, { link, footer }: Frame): string {
  const call = `${button.label}:\n${link}`
  return `${[...before, call, ...after].join('\n\n')}\n\n-- \n${footer}\n`
}
