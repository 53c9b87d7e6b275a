import type { Messages } from '@traject/i18n/catalogue'
import { formats } from '@traject/i18n/formats'
import { formatTag, type Locale } from '@traject/i18n/locale'
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'

type Props = {
  locale: Locale
  messages: Partial<Messages>
  now?: number | undefined
  timeZone?: string | undefined
  children: ReactNode
}

/** The words and formats of a page, the same on the server and in the browser. */
export function Words({ locale, messages, now, timeZone, children }: Props) {
  return (
    <IntlProvider
      locale={formatTag(locale)}
      messages={messages as Messages}
      formats={formats}
      timeZone={timeZone ?? 'Europe/Brussels'}
      {...(now === undefined ? {} : { now: new Date(now) })}
    >
      {children}
    </IntlProvider>
  )
}
