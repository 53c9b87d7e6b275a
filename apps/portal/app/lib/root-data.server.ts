import type { LoaderFunctionArgs } from '@remix-run/node'
import { isLocale, negotiateLocale } from '@traject/i18n/locale'
import { messagesFor } from '@traject/i18n/messages'
import { contactLanguage } from './contact-language.ts'
import { requestLanguage } from './language-cookie.ts'
import type { RootData } from './root-data.ts'

const HOME_ZONE = 'Europe/Brussels'

/** Never fails: where the session cannot be read, the page's own loader says why. */
export async function rootData({ request, context }: LoaderFunctionArgs): Promise<RootData> {
  const api = await context.api().catch(() => null)
  const chosen = requestLanguage(request.headers.get('cookie'))
  const visitors = isLocale(chosen)
    ? chosen
    : negotiateLocale(request.headers.get('accept-language'))
  const locale = contactLanguage(request.url) ?? api?.language ?? visitors
  return {
    locale,
    now: Date.now(),
    timeZone: api?.acting.choice?.timeZone ?? HOME_ZONE,
    isEnded: api?.isEnded ?? false,
    messages: messagesFor(locale, ['common', 'errors']),
  }
}
