import { createHash, randomBytes } from 'node:crypto'

/** A new secret for a link, 256 bits, safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token or session: its SHA-256, in hex. The secret has 256 bits: no salt. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
