import { randomUUID } from 'node:crypto'
import type { Connection } from '@traject/db/client'
import type { Scope, Writing } from '@traject/db/scope'

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
}

/** What the parts of the demo share while it is written. */
export interface DemoWorld {
  /** Puts a file of the demo into the store. */
  storeFile(name: string, content: string): Promise<DemoFile>
  scope: Writing<Scope<'operator'>>
  connection: Connection
  ids: Ids
  partnershipId: string
  /** The moment of seeding: all demo dates count from it. */
  now: Date
}

const DAY = 86_400_000

/** Midnight UTC of the day that many days from now: how Prisma takes a date. */
export function day(world: Pick<DemoWorld, 'now'>, inDays: number): Date {
  const at = new Date(world.now.getTime() + inDays * DAY)
  return new Date(`${at.toISOString().slice(0, 10)}T00:00:00Z`)
}
