import type { Language } from '../language/language.ts'

/** What of a company or a house may go along with a request, in the order in which it is shown. */
export const FACTS = [
  'name',
  'sectors',
  'city',
  'about',
  'website',
  'size',
  'stage',
  'track',
  'person',
] as const
export type FactKey = (typeof FACTS)[number]

/** Facts that the platform does not know: they are typed with the request, or chosen. */
export const SIZES = [
  'one',
  'two-to-four',
  'five-to-nine',
  'ten-to-forty-nine',
  'fifty-or-more',
] as const
export const STAGES = ['idea', 'starting', 'running', 'growing', 'turning'] as const

/** One fact as it is sent: `words` as they stand, or `keys` that are named in the reader's language. */
export interface Fact {
  key: FactKey
  words?: string | undefined
  keys?: string[] | undefined
  /** Of words that somebody wrote. */
  language?: Language | undefined
}

/** What the platform knows of whom it is for: what a form offers. */
export interface KnownFacts {
  name: string
  /** Keys of concepts. */
  sectors: readonly string[]
  city: string
  about: string
  track: { title: string; language: Language } | null
  /** Who answers for it towards the contact: whoever asks. */
  person: string
}

export interface TypedFacts {
  website?: string | undefined
  size?: string | undefined
  stage?: string | undefined
}

/**
 * The facts that go along, exactly as they are shown before they are sent: the name always, of the rest
 * what was chosen and what was typed. What is empty never goes.
 */
export function factsToSend(
  known: KnownFacts,
  chosen: readonly string[],
  typed: TypedFacts,
): Fact[] {
  const facts = FACTS.flatMap((key): Fact[] => {
    const fact = factOf(key, known, typed)
    if (!fact) return []
    const isTyped = key === 'website' || key === 'size' || key === 'stage'
    return key === 'name' || isTyped || chosen.includes(key) ? [fact] : []
  })
  return facts
}

/** What a form can offer of what is known: nothing that is empty. */
export function factsOffered(known: KnownFacts): Fact[] {
  return FACTS.flatMap((key) => factOf(key, known, {}) ?? [])
}

function factOf(key: FactKey, known: KnownFacts, typed: TypedFacts): Fact | null {
  switch (key) {
    case 'name':
    case 'city':
    case 'about':
    case 'person':
      return known[key] === '' ? null : { key, words: known[key] }
    case 'sectors':
      return known.sectors.length === 0 ? null : { key, keys: [...known.sectors] }
    case 'track':
      return known.track && { key, words: known.track.title, language: known.track.language }
    case 'website':
      return typed.website ? { key, words: typed.website } : null
    case 'size':
    case 'stage': {
      const chosen = typed[key]
      return chosen ? { key, keys: [chosen] } : null
    }
  }
}
