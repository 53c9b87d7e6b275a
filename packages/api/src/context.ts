import type { CookieSettings } from '@traject/auth/auth-session'
import type { Keyring } from '@traject/auth/keyring'
import type { Limits } from '@traject/auth/limits'
import type { SignedIn } from '@traject/db/auth-session/signed-in'
import {
  type AdministratorScope,
  actorScope,
  invitationScope,
  type Origin,
  personalLinkScope,
  type Scope,
  signInScope,
  type TenantScope,
  tenantScope,
} from '@traject/db/scope'
import { type Acting, actingOf, visitor } from '@traject/domain/acting-for/acting-for'
import type { Language } from '@traject/domain/language/language'
import type { Actor } from '@traject/domain/policy/actor'
import type { FileStore } from '@traject/files/file-store'

/** What lives as long as the process, made once by the portal's server. */
export interface Services {
  origin: Pick<Origin, 'database'>
  clock: () => Date
  limits: Limits
  keyring: Keyring
  cookies: CookieSettings
  files: FileStore
  /** Told after a commit that something waits in the outbox. */
  nudge: () => void
  /** Told after a commit that a file's preview waits to be made; absent where no jobs run. */
  nudgePreviews?: () => void
  /** One-click accounts and the mailbox page exist only in a demo. */
  isDemo: boolean
  /** An embedded database serves in production: the administrator is told what it is meant for. */
  isForTrying?: boolean
}

/** What is known of the browser that asks. */
export interface Client {
  address: string
  /** The families of browser and system. */
  device: string
  cookieHeader: string | null
  /** Whom the page was made for that this form was sent from; absent on a GET. */
  claimedActingFor: string | null
}

export interface ApiContext {
  services: Services
  client: Client
  signedIn: SignedIn | null
  acting: Acting
  actor: Actor
  /** The reader's language. */
  language: Language
  /** Null where the actor acts for nobody. */
  tenant: TenantScope | null
  viewing: Scope<'auth-session'> & { readonly actor: Actor }
  signIn: Scope<'sign-in'>
  invited: Scope<'invitation'>
  byLink: Scope<'personal-link'>
  /** Set-Cookie headers to be sent with the answer. */
  setCookies: string[]
}

/** The context of whoever runs the deployment, whomever he acts for otherwise. */
export type AdministratorContext = ApiContext & {
  signedIn: SignedIn
  administration: AdministratorScope
}

/** The context of somebody who acts for a house or an SME. */
export type TenantContext = ApiContext & { tenant: TenantScope }

/** The context of one request. Makes no round trip: the session was read before. */
export function createContext(
  services: Services,
  client: Client,
  signedIn: SignedIn | null,
  language: Language,
): ApiContext {
  const now = services.clock()
  const origin: Origin = { database: services.origin.database, now }
  const acting: Acting = signedIn
    ? actingOf(signedIn, now)
    : { actor: visitor(now), choice: null, choices: [] }
  const { actor } = acting
  return {
    services,
    client,
    signedIn,
    acting,
    actor,
    language,
    tenant: tenantScope(origin, actor),
    viewing: { ...actorScope(origin, actor), actor },
    signIn: signInScope(origin),
    invited: invitationScope(origin),
    byLink: personalLinkScope(origin),
    setCookies: [],
  }
}
