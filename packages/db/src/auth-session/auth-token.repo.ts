import type { Scope, Writing } from '../scope.ts'

export type AuthTokenKind = 'sign-in' | 'password-reset' | 'setup' | 'invitation'

const STORED = {
  'sign-in': 'sign_in',
  'password-reset': 'password_reset',
  setup: 'setup',
  invitation: 'invitation',
} as const

export interface NewAuthToken {
  /** SHA-256 of the token. */
  hash: string
  kind: AuthTokenKind
  personId: string | null
  /** Of kind `invitation` only. */
  invitationId?: string
  expiresAt: Date
}

export async function createAuthToken(scope: Writing<Scope>, token: NewAuthToken) {
  await scope.connection.authToken.create({
    data: { ...token, kind: STORED[token.kind], createdAt: scope.now },
  })
}

/** Whether the link would still work: for showing its page, which a GET may do. */
export async function authTokenHolds(scope: Scope, kind: AuthTokenKind, hash: string) {
  const count = await scope.connection.authToken.count({
    where: { hash, kind: STORED[kind], usedAt: null, expiresAt: { gt: scope.now } },
  })
  return count > 0
}

/** Uses a token up. One statement, so that of two requests at once only one gets it. */
export async function useAuthToken(
  scope: Writing<Scope>,
  kind: AuthTokenKind,
  hash: string,
): Promise<{ personId: string | null } | null> {
  const rows = await scope.connection.authToken.updateManyAndReturn({
    where: { hash, kind: STORED[kind], usedAt: null, expiresAt: { gt: scope.now } },
    data: { usedAt: scope.now },
    select: { personId: true },
  })
  return rows[0] ?? null
}

/** Makes the links of an invitation worthless: it was accepted, revoked, or is sent anew. */
export async function voidInvitationTokens(scope: Writing<Scope>, invitationId: string) {
  await scope.connection.authToken.updateMany({
    where: { kind: 'invitation', invitationId, usedAt: null },
    data: { usedAt: scope.now },
  })
}

/** Makes a person's other links of that kind worthless. */
export async function voidAuthTokens(scope: Writing<Scope>, kind: AuthTokenKind, personId: string) {
  await scope.connection.authToken.updateMany({
    where: { kind: STORED[kind], personId, usedAt: null },
    data: { usedAt: scope.now },
  })
}
