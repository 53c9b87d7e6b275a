/**
 * Centimetres of a length in metres as people type it, "8", "8,5" or "8.50"; nothing where it is none,
 * or no length of a building.
 */
export function centimetresOf(typed: string): number | undefined {
  const [, metres, part = ''] = typed.trim().match(/^(\d{1,3})(?:[.,](\d{1,2}))?\s*m?$/) ?? []
  if (metres === undefined) return undefined
  const centimetres = Number(metres) * 100 + Number(part.padEnd(2, '0'))
  return centimetres > 0 ? centimetres : undefined
}

const SPACES = /[\s\u00a0\u202f]/g
/** Thousands parted by a dot and cents by a comma, as in the houses' languages, or the other way round. */
const GROUPED = [
  /^\d{1,3}(?:\.\d{3})+(?:,(?<cents>\d{1,2}))?$/,
  /^\d{1,3}(?:,\d{3})+(?:\.(?<cents>\d{1,2}))?$/,
]
const PLAIN = /^\d{1,7}(?:[.,](?<cents>\d{1,2}))?$/
const MOST_CENTS = 100_000_000

/**
 * Eurocents of an amount as people type it, "45", "1 250,50", "1.250" or "€ 12.50"; nothing where it is
 * none, nought, or more than a million euros.
 */
export function centsOf(typed: string): number | undefined {
  const bare = typed.replaceAll(SPACES, '').replace(/^€|€$/, '')
  const match = [...GROUPED, PLAIN].map((form) => bare.match(form)).find((found) => found !== null)
  if (!match) return undefined
  const part = match.groups?.cents
  const whole = part === undefined ? bare : bare.slice(0, -part.length - 1)
  const cents = Number(whole.replaceAll(/\D/g, '')) * 100 + Number((part ?? '').padEnd(2, '0'))
  return cents > 0 && cents <= MOST_CENTS ? cents : undefined
}
