import { createHmac } from 'node:crypto'
import {
  countAttempt,
  countAttempts,
  forgetAttempts,
} from '@traject/db/auth-session/rate-limit.repo'
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

/** Many of one act, such as the invitations of a file. */
export type Attempts = Omit<Attempt, 'account'> & { accounts: readonly string[] }

function tooMany({ now }: Scope, windowEnds: Date): DomainError {
  const retryAfterSeconds = Math.ceil((windowEnds.getTime() - now.getTime()) / 1000)
  return new DomainError('too-many-attempts', { retryAfterSeconds })
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
        throw tooMany(scope, windowEnds)
      }
    }
  }

  /**
   * Counts many of one act at once, in one statement: each account, and all of them for the address.
   * Inside a transaction what is refused counts for nothing.
   * @throws DomainError `too-many-attempts`, as `count` does
   */
  async countAll(scope: Scope, { act, accounts, address }: Attempts): Promise<void> {
    const limit = LIMITS[act]
    const most = new Map<string, number>([[this.#key(act, 'address', address), limit.address]])
    const times = new Map([[this.#key(act, 'address', address), accounts.length]])
    for (const account of accounts) {
      const key = this.#key(act, 'account', account)
      most.set(key, limit.account)
      times.set(key, (times.get(key) ?? 0) + 1)
    }
    const counted = await countAttempts(bookkeeping(scope), times, limit.seconds)
    const over = counted.find(({ key, attempts }) => attempts > (most.get(key) ?? 0))
    if (over) throw tooMany(scope, over.windowEnds)
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
