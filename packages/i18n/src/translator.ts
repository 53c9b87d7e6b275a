import { createFormatter, createTranslator, type IntlError } from 'use-intl/core'
import type { Messages } from './catalogue.ts'
import { formats } from './formats.ts'
import { formatTag, type Locale } from './locale.ts'
import { messagesFor, type Namespace } from './messages.ts'

interface Moment {
  now: Date
  /** IANA name: of the viewer, or of the partnership where there is none. */
  timeZone: string
}

/**
 * Words and formats outside React: mails, exports, errors of the server.
 * @throws IntlError on a missing message or argument: half a sentence must not leave the house
 */
export function translator<N extends Namespace>(
  locale: Locale,
  namespace: N,
  { now, timeZone }: Moment,
) {
  const common = { locale: formatTag(locale), formats, now, timeZone, onError: refuse }
  // Named, for TypeScript to use what it knows of this very type from elsewhere.
  const messages: Messages = messagesFor<Namespace>(locale, [namespace])
  return {
    t: createTranslator({ ...common, messages, namespace }),
    format: createFormatter(common),
  }
}

function refuse(error: IntlError): never {
  throw error
}
