import { randomUUID } from 'node:crypto'
import type { Connection } from '@traject/db/client'
import type { Scope, Writing } from '@traject/db/scope'
import { addDays, dayIn } from '@traject/domain/calendar/date'

type Kind =
  | 'house'
  | 'person'
  | 'sme'
  | 'item'
  | 'version'
  | 'template-step'
  | 'track'
  | 'module'
  | 'step'

/** Gives each key of a kind its id: the demo's files know keys only. */
export class Ids {
  readonly #known = new Map<string, string>()

  of(kind: Kind, key: string): string {
    const name = `${kind}:${key}`
    const id = this.#known.get(name) ?? randomUUID()
    this.#known.set(name, id)
    return id
  }
}

export interface DemoFile {
  key: string
  name: string
  mediaType: string
  size: number
  sha256: string
  /** In pixels, of a picture. */
  width?: number
  height?: number
}

/** What the parts of the demo share while it is written. */
export interface DemoWorld {
  /** Puts a file of the demo into the store. */
  storeFile(name: string, content: string | Uint8Array): Promise<DemoFile>
  /** The keyed hash of what tells that two contacts are one. */
  hashIdentity(identity: string): string
  scope: Writing<Scope<'operator'>>
  connection: Connection
  ids: Ids
  partnershipId: string
  /** The moment of seeding: all demo dates count from it. */
  now: Date
}

/**
 * Midnight UTC of the day that many days from today: how Prisma takes a date. Today is the partnership's,
 * so that what is due today is due today, also in the hour before midnight UTC.
 */
export function day({ now }: Pick<DemoWorld, 'now'>, inDays: number): Date {
  return new Date(`${addDays(dayIn('Europe/Brussels', now), inDays)}T00:00:00Z`)
}
