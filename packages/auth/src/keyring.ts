import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a key is for; each purpose has a key of its own, so that nothing made for one fits another. */
export type KeyPurpose = 'contact-identity' | 'personal-link'

/**
 * Keys derived from the deployment's secret, which is never in the database (HKDF-SHA-256, RFC 5869).
 */
export class Keyring {
  readonly #secret: string
  readonly #keys = new Map<KeyPurpose, Buffer>()

  constructor(secret: string) {
    this.#secret = secret
  }

  /** The keyed hash of a text, HMAC-SHA-256 as base64url: 43 characters. The same text, the same hash. */
  hash(purpose: KeyPurpose, text: string): string {
    return this.#mac(purpose, text).toString('base64url')
  }

  /** Whether `hash` is that of the text. Takes the same time wherever they differ. */
  verify(purpose: KeyPurpose, text: string, hash: string): boolean {
    const given = Buffer.from(hash, 'base64url')
    const right = this.#mac(purpose, text)
    return given.length === right.length && timingSafeEqual(given, right)
  }

  #mac(purpose: KeyPurpose, text: string): Buffer {
    return createHmac('sha256', this.#keyOf(purpose)).update(text).digest()
  }

  #keyOf(purpose: KeyPurpose): Buffer {
    const known = this.#keys.get(purpose)
    if (known) return known
    const key = Buffer.from(hkdfSync('sha256', this.#secret, '', `traject:${purpose}`, 32))
    this.#keys.set(purpose, key)
    return key
  }
}
