import { createHash } from 'node:crypto'

/** Asked for as often as this, a statement is one that pages ask for. */
const OFTEN = 5
/** Every connection keeps each plan until it ends. */
const MOST_NAMES = 60
/** Texts whose askings are counted at once. */
const MOST_COUNTED = 500

/**
 * Names for the statements that come again and again: PostgreSQL reads and plans a statement with a
 * name once a connection, which for a page's statement takes longer than answering it. What comes
 * seldom gets the empty name, which is none: searches have endlessly many texts.
 */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  const asked = new Map<string, number>()
  return ({ sql }) => {
    const name = names.get(sql)
    if (name !== undefined) return name
    if (names.size >= MOST_NAMES) return ''
    const times = (asked.get(sql) ?? 0) + 1
    asked.delete(sql)
    if (times < OFTEN) {
      asked.set(sql, times)
      forgetOldest(asked)
      return ''
    }
    const made = createHash('sha256').update(sql).digest('base64url')
    names.set(sql, made)
    return made
  }
}

function forgetOldest(asked: Map<string, number>) {
  if (asked.size <= MOST_COUNTED) return
  const [oldest] = asked.keys()
  if (oldest !== undefined) asked.delete(oldest)
}
