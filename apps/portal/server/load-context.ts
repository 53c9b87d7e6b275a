import { createCaller } from '@traject/api/app-router'
import { type ApiContext, createContext, type Services } from '@traject/api/context'
import { carriesAuthSession, readAuthSession } from '@traject/auth/auth-session'
import { signInScope } from '@traject/db/scope'
import { isLocale, negotiateLocale } from '@traject/i18n/locale'
import type { Request, Response } from 'express'
import onHeaders from 'on-headers'
import { requestLanguage } from '../app/lib/language-cookie.ts'
import type { PortalContext, RequestApi } from '../app/lib/portal-context.ts'
import { deviceOf } from './device.ts'
import type { Logger } from './log.ts'
import { describeError } from './log.ts'
import { nonceOf } from './security-headers.ts'

export interface ContextSettings {
  services: Services
  log: Logger
  version: string
}

export type ContextOf = (
  settings: ContextSettings,
) => (request: Request, response: Response) => PortalContext

/** What Remix's routes get of the world: a caller of the API for this request, and nothing below it. */
export const loadContext: ContextOf = (settings) => {
  return (request, response) => {
    const cookies: string[] = []
    // Browsers heed it on secure origins only: pages clear their drafts themselves as well.
    const forgetInBrowser = () => void response.setHeader('Clear-Site-Data', '"storage"')
    onHeaders(response, () => {
      for (const cookie of cookies) response.appendHeader('Set-Cookie', cookie)
    })
    let opened: Promise<RequestApi> | undefined
    return {
      nonce: nonceOf(response),
      isDemo: settings.services.isDemo,
      isHttps: settings.services.cookies.secure,
      version: settings.version,
      setCookie: (cookie) => void cookies.push(cookie),
      forgetInBrowser,
      log: {
        failed: (reference, error) =>
          settings.log.error({ reference, error: describeError(error) }, 'request failed'),
      },
      // The session is read once a request, by whichever loader asks first.
      api: (claimedActingFor) => {
        if (claimedActingFor !== undefined)
          return open(settings, request, cookies, claimedActingFor)
        opened ??= open(settings, request, cookies, null).then((api) => {
          if (api.isEnded) forgetInBrowser()
          return api
        })
        return opened
      },
    }
  }
}

async function open(
  { services }: ContextSettings,
  request: Request,
  cookies: string[],
  claimedActingFor: string | null,
): Promise<RequestApi> {
  const cookieHeader = request.get('cookie') ?? null
  const scope = signInScope({ database: services.origin.database, now: services.clock() })
  const read = await readAuthSession(scope, services.cookies, cookieHeader)
  if (read?.setCookie) cookies.push(read.setCookie)
  const chosen = requestLanguage(cookieHeader)
  const language =
    read?.signedIn.person.language ??
    (isLocale(chosen) ? chosen : negotiateLocale(request.get('accept-language')))
  const client = {
    address: request.ip ?? '',
    device: deviceOf(request.get('user-agent')),
    cookieHeader,
    claimedActingFor,
  }
  const context: ApiContext = createContext(services, client, read?.signedIn ?? null, language)
  context.setCookies = cookies
  return {
    call: createCaller(context),
    language,
    person: context.signedIn?.person ?? null,
    isAdministrator: context.signedIn?.isAdministrator ?? false,
    acting: context.acting,
    isEnded: !read && carriesAuthSession(services.cookies, scope, cookieHeader),
  }
}
