/** Chance that repeats itself: mulberry32, seeded. One Random makes one world. */
export type Random = {
  below(limit: number): number
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
  shuffled<T>(from: readonly T[]): T[]
  some<T>(from: readonly T[], least: number, most: number): T[]
  id(): string
  /** Eight letters that no dictionary, no stemmer and no other text knows. */
  word(): string
}

/** @param seed a whole number; it also stands in every id, so that two worlds share no id. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const letters = (from: string, count: number): string =>
    Array.from({ length: count }, () => from.charAt(below(from.length))).join('')
  const hex = (count: number): string => letters('0123456789abcdef', count)
  const pick = <T>(from: readonly T[]): T => {
    const found = from.slice(below(from.length))[0]
    if (found === undefined) throw new Error('the generator picks from an empty table')
    return found
  }
  const shuffled = <T>(from: readonly T[]): T[] =>
    from
      .map((value) => ({ value, order: next() }))
      .sort((a, b) => a.order - b.order)
      .map(({ value }) => value)
  const mark = (seed >>> 0).toString(16).padStart(8, '0')
  return {
    below,
    chance: (share) => next() < share,
    pick,
    shuffled,
    some: (from, least, most) => shuffled(from).slice(0, least + below(most - least + 1)),
    id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${mark}${hex(4)}`,
    word: () => letters('bcdfghjkmnpqrtvwxz', 8),
  }
}
