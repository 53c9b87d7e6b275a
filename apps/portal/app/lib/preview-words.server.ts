import type { Messages } from '@traject/i18n/catalogue'
import type { Locale } from '@traject/i18n/locale'
import { messagesFor } from '@traject/i18n/messages'

/** The words in which a preview speaks, whatever language its reader has. */
export function previewWords(locale: Locale): Pick<Messages, 'common' | 'template'> {
  return messagesFor(locale, ['common', 'template'])
}
