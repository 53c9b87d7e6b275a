const LONGEST = 120
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu

/** A name as a mail may carry it: one line, bounded, and not able to turn the text around it. */
export function singleLine(name: string): string {
  const line = name.replaceAll(TURNS, '').replaceAll(BREAKS, ' ').trim()
  const letters = Array.from(line)
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line
}
