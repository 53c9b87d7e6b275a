import { createFormatter, createTranslator, type IntlError } from 'use-intl/core'
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
  return {
    t: createTranslator({
      ...common,
      messages: messagesFor<Namespace>(locale, [namespace]),
      namespace,
    }),
    format: createFormatter(common),
  }
}

function refuse(error: IntlError): never {
  throw error
}
