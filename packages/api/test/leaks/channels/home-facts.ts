/** What the homes' channels share. */

import type { Visit } from '../visit.ts'
import type { Track } from '../world-tracks.ts'

export const homeOf = async (visit: Visit) => (await visit.ask((call) => call.home.get())).answer

/** Neither declined nor closed: the others are put away. */
export const isOnHome = ({ state }: Track): boolean => state !== 'declined' && state !== 'closed'

export type Fact = [string, string[]]

/** The facts of each id, together. */
export function told(facts: readonly Fact[]): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const [id, more] of facts) all.set(id, [...(all.get(id) ?? []), ...more])
  return all
}

export const nameOf = (rows: readonly { id: string; name: string }[], id: string): string =>
  rows.find((row) => row.id === id)?.name ?? ''

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
