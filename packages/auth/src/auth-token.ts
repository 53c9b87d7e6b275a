import {
  type AuthTokenKind,
  authTokenHolds,
  createAuthToken,
  useAuthToken,
} from '@traject/db/auth-session/auth-token.repo'
import type { Scope, Writing } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import { INVITATION_DAYS } from '@traject/domain/invitation/invitation'
import { hashToken, newToken } from './token.ts'

/** How long a link of each kind holds, in minutes. The mails say so too. */
const LINK_MINUTES: Record<AuthTokenKind, number> = {
  'sign-in': 15,
  'password-reset': 60,
  setup: 7 * 24 * 60,
  invitation: INVITATION_DAYS * 24 * 60,
}

/** Makes a single-use link's token. Only its hash is stored; it is returned this once. */
export async function mintAuthToken(
  scope: Writing<Scope>,
  kind: AuthTokenKind,
  personId: string | null,
): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(scope.now.getTime() + LINK_MINUTES[kind] * 60_000)
  await createAuthToken(scope, { hash: hashToken(token), kind, personId, expiresAt })
  return token
}

/** Makes the token of an invitation's link, at the moment when it is mailed. */
export async function mintInvitationToken(
  scope: Writing<Scope>,
  invitationId: string,
): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(scope.now.getTime() + LINK_MINUTES.invitation * 60_000)
  const row = { hash: hashToken(token), kind: 'invitation', personId: null, invitationId } as const
  await createAuthToken(scope, { ...row, expiresAt })
  return token
}

/** Whether the link would still work. Looking uses nothing up: scanners of mail follow links. */
export function linkHolds(scope: Scope, kind: AuthTokenKind, token: string): Promise<boolean> {
  return authTokenHolds(scope, kind, hashToken(token))
}

/**
 * Uses the token up and tells whose it was.
 * @throws DomainError `link-invalid` when it was used, has expired, or never was
 */
export async function redeemAuthToken(
  scope: Writing<Scope>,
  kind: AuthTokenKind,
  token: string,
): Promise<string | null> {
  const used = await useAuthToken(scope, kind, hashToken(token))
  if (!used) throw new DomainError('link-invalid')
  return used.personId
}
