import { createHmac } from 'node:crypto'
import { countAttempt, forgetAttempts } from '@traject/db/auth-session/rate-limit.repo'
import { bookkeeping, type Scope } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'

/** Attempts in a window of seconds. By account and by address of the network, each on its own. */
const LIMITS = {
  password: { account: 10, address: 50, seconds: 15 * 60 },
  mail: { account: 5, address: 30, seconds: 60 * 60 },
  invitation: { account: 5, address: 100, seconds: 60 * 60 },
  link: { account: 20, address: 60, seconds: 15 * 60 },
} as const

export type LimitedAct = keyof typeof LIMITS

export interface Attempt {
  act: LimitedAct
  /** What was typed as the account; it need not exist. */
  account: string
  /** The client's network address. */
  address: string
}

/** Counts attempts under keyed hashes, so that the table names no account and no address. */
export class Limits {
  readonly #secret: string

  constructor(secret: string) {
    this.#secret = secret
  }

  /** @throws DomainError `too-many-attempts`, with the seconds until the window ends */
  async count(scope: Scope, { act, account, address }: Attempt): Promise<void> {
    const limit = LIMITS[act]
    const tries = [
      { key: this.#key(act, 'account', account), most: limit.account },
      { key: this.#key(act, 'address', address), most: limit.address },
    ]
    for (const { key, most } of tries) {
      const { attempts, windowEnds } = await countAttempt(bookkeeping(scope), key, limit.seconds)
      if (attempts > most) {
        const retryAfterSeconds = Math.ceil((windowEnds.getTime() - scope.now.getTime()) / 1000)
        throw new DomainError('too-many-attempts', { retryAfterSeconds })
      }
    }
  }

  /** After a success the account's own count begins anew; the address's does not. */
  async forget(scope: Scope, act: LimitedAct, account: string): Promise<void> {
    await forgetAttempts(bookkeeping(scope), this.#key(act, 'account', account))
  }

  #key(act: LimitedAct, of: 'account' | 'address', value: string): string {
    const text = `${act}:${of}:${value.trim().toLowerCase()}`
    return createHmac('sha256', this.#secret).update(text).digest('base64url')
  }
}
