/** The longest search that is looked at; what follows is left out. */
const LONGEST = 200
const MOST_WORDS = 8
/** Small words that ask for nothing, and that PostgreSQL's own lists of them leave out. */
const SMALL = new Set(
  `les cet cette leurs où ni vers chez sans sous entre comme si plus faire comment quoi quel quelle
  quels quelles dont ils elles tussen waar wanneer waarom welke wij jullie jouw onze moeten could
  would`.split(/\s+/),
)

export interface SearchTerms {
  /** The whole search, as one text: concepts are looked for in it as phrases. */
  text: string
  /** Its words, small, each once, in order. Accents are left to the database. */
  words: string[]
}

/** What a typed search asks for; no words: everything. */
export function searchTerms(typed: string): SearchTerms {
  const words = wordsOf(typed.normalize('NFC').slice(0, LONGEST))
  const asking = new Set(words.filter((word) => !SMALL.has(word)))
  return { text: words.join(' '), words: [...asking].slice(0, MOST_WORDS) }
}

/** The words of a text, small, without what stands between them: hyphens too. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The word with each two neighbours exchanged in turn: the typing error that alters most letters. */
export function exchanged(word: string): string[] {
  const letters = [...word]
  const swaps = letters.slice(1).map((letter, at) => {
    const before = letters[at] ?? ''
    return [...letters.slice(0, at), letter, before, ...letters.slice(at + 2)].join('')
  })
  return [...new Set(swaps)].filter((swap) => swap !== word)
}

/** Words of fewer letters are not searched by their beginning or with typing errors. */
export const SHORTEST_BEGINNING = 3
export const SHORTEST_MISTYPED = 5
