/** The longest search that is looked at; what follows is left out. */
const LONGEST = 200
const MOST_WORDS = 8

export interface SearchTerms {
  /** The whole search, as one text: concepts are looked for in it as phrases. */
  text: string
  /** Its words, small, each once, in order. Accents are left to the database. */
  words: string[]
}

/** What a typed search asks for; no words: everything. */
export function searchTerms(typed: string): SearchTerms {
  const text = typed.normalize('NFC').slice(0, LONGEST).toLowerCase()
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return { text: words.join(' '), words: [...new Set(words)].slice(0, MOST_WORDS) }
}

/** Words of fewer letters are not searched by their beginning or with typing errors. */
export const SHORTEST_BEGINNING = 3
export const SHORTEST_MISTYPED = 5
