import type { Caller } from '@traject/api/app-router'
import type { Acting } from '@traject/domain/acting-for/acting-for'
import type { Language } from '@traject/domain/language/language'

/** The API as this request's reader may call it. */
export interface RequestApi {
  call: Caller
  language: Language
  person: { id: string; name: string; email: string; language: Language; isDemo: boolean } | null
  isAdministrator: boolean
  acting: Acting
  /** Whoever was signed in here is so no more: the session was ended, here or elsewhere. */
  isEnded: boolean
}

/** What the server hands to loaders and actions. */
export interface PortalContext extends Record<string, unknown> {
  nonce: string
  isDemo: boolean
  isHttps: boolean
  version: string
  setCookie(cookie: string): void
  /** Tells the browser to drop what pages keep in it. Cookies stay, and so does the chosen language. */
  forgetInBrowser(): void
  log: { failed(reference: string, error: unknown): void }
  /** With the acting-for that a form claims, for an action; without, for a page. */
  api(claimedActingFor?: string | null): Promise<RequestApi>
}

declare module '@remix-run/node' {
  interface AppLoadContext extends PortalContext {}
}
