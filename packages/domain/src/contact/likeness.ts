import type { CountryCode } from 'libphonenumber-js/min'
import { identitiesOf } from './identity.ts'
import { lettersOf, plainWords } from './plain-words.ts'

/** Why two contacts may be one. */
export const LIKENESSES = ['same-mail', 'same-phone', 'same-name', 'names-alike'] as const
export type Likeness = (typeof LIKENESSES)[number]

/** What of a contact is compared. */
export interface ComparedFace {
  id: string
  ownerOrganisationId: string
  isDesk: boolean
  name: string
  organisation: string
  email: string
  phone: string
}

/**
 * Why two contacts of one house may be the same, the surest reason first; nothing where they are not
 * alike. A desk and a person are two, whatever they share. Names count with the same organisation, or
 * where one has none. A phone without the number of its country is read as of `country`.
 */
export function likeness(
  one: ComparedFace,
  other: ComparedFace,
  country: CountryCode = 'BE',
): Likeness[] {
  if (one.id === other.id || one.ownerOrganisationId !== other.ownerOrganisationId) return []
  if (one.isDesk !== other.isDesk) return []
  const known = new Set(identitiesOf(one, country))
  const shared = identitiesOf(other, country).filter((identity) => known.has(identity))
  const named = mayShareOrganisation(one, other) ? namesAlike(one.name, other.name) : null
  return [
    ...(shared.some((identity) => identity.startsWith('mail:')) ? (['same-mail'] as const) : []),
    ...(shared.some((identity) => identity.startsWith('phone:')) ? (['same-phone'] as const) : []),
    ...(named ? [named] : []),
  ]
}

function mayShareOrganisation(one: ComparedFace, other: ComparedFace): boolean {
  const [its, others] = [lettersOf(one.organisation), lettersOf(other.organisation)]
  return its === others || its === '' || others === ''
}

/** In any order, without case and accents; one letter of one word may be wrong, missing or swapped. */
function namesAlike(one: string, other: string): 'same-name' | 'names-alike' | null {
  const [its, others] = [nameParts(one), nameParts(other)]
  if (its.length === 0 || others.length === 0) return null
  if (its.join(' ') === others.join(' ') || lettersOf(one) === lettersOf(other)) return 'same-name'
  if (its.length !== others.length) return null
  const [only, ...more] = without(its, others)
  const [otherOnly] = without(others, its)
  if (more.length > 0 || !only || !otherOnly) return null
  const isLong = Math.min(only.length, otherOnly.length) >= SHORTEST_MISTYPED
  return isLong && isOneOff(only, otherOnly) ? 'names-alike' : null
}

/** In shorter words another letter is another name: Jan, Jon. */
export const SHORTEST_MISTYPED = 4

/** "Van den Berghe" and "Vandenberghe" are one word; sorted, so that their order says nothing. */
export function nameParts(name: string): string[] {
  const parts: string[] = []
  let before = ''
  for (const word of plainWords(name)) {
    if (PARTICLES.has(word)) before += word
    else {
      parts.push(before + word)
      before = ''
    }
  }
  if (before !== '') parts.push(before)
  return parts.sort()
}

const PARTICLES = new Set(
  'van von de den der ten ter du des la le l d del di da el al t s'.split(' '),
)

/** What the one has and the other has not; of a word twice, one. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneOff(one: string, other: string): boolean {
  let from = 0
  while (from < one.length && one[from] === other[from]) from += 1
  const rest = (word: string, skip: number) => word.slice(from + skip)
  if (rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0)) return true
  if (rest(one, 0) === rest(other, 1)) return true
  const isSwapped = one[from] === other[from + 1] && one[from + 1] === other[from]
  return isSwapped && rest(one, 2) === rest(other, 2)
}
