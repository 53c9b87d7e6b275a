import type { Locale } from '@traject/i18n/locale'
import { sectionsAsText } from './lay-out-sections.ts'
import { type Frame, layOut } from './layout.ts'
import type { Mail } from './mail.ts'
import { type MailText, wordsOf } from './mail-text.ts'
import { type MailData, type MailKind, writers } from './texts.ts'

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
  const base = publicUrl.replace(/\/+$/, '')
  const address = (path: string) => base + path
  const frame = {
    locale,
    address,
    link: address(text.button.path),
    hint: words.mail('addressHint'),
    footer: words.mail('footer', { host: new URL(publicUrl).host }),
  }
  return { subject: text.subject, text: asPlainText(text, frame), html: layOut(text, frame) }
}

function asPlainText(text: MailText, { address, link, footer }: Frame): string {
  const { before, sections = [], button, after } = text
  const call = `${button.label}:\n${link}`
  const parts = [...before, ...sectionsAsText(sections, address), call, ...after]
  return `${parts.join('\n\n')}\n\n-- \n${footer}\n`
}
