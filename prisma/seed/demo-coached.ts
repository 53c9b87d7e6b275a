import type { SmeSeed, SmeTrackSeed } from './demo/types.ts'
import type { DemoWorld } from './demo-world.ts'

/** A company of the demo that has a track. */
export interface Coached extends SmeSeed {
  /** The name of this track among all: a company's first is called like the company. */
  file: string
  track: SmeTrackSeed
}

const DAY = 86_400_000

/** The moment that many days from the seeding. */
export function moment({ now }: Pick<DemoWorld, 'now'>, inDays: number): Date {
  return new Date(now.getTime() + inDays * DAY)
}
