import type { HiddenFace } from './contact.ts'
import { lettersOf, plain, plainWords } from './plain-words.ts'
import { SMALL_WORDS, TRADE_WORDS, WEBMAIL } from './trade-words.ts'

/** What of the hidden face a text gives away. */
export type Revealed = keyof HiddenFace

/** One text of a public face: where its form has it, and what it says. */
export interface PublicText {
  path: string
  text: string
}

/**
 * Where a public face contains a value of the hidden face, and which. Compared without case, accents,
 * spaces and punctuation: parts of a name from three letters on as whole words; an organisation by its
 * whole name or a word of its own; a phone by its last digits; an address by its lines with a street.
 * Words of the trade ("director", "theatre") and the town give nobody away. docs/decisions/0017.
 */
export function revealedBy(
  hidden: HiddenFace & { isDesk: boolean },
  texts: readonly PublicText[],
): { path: string; reveals: Revealed }[] {
  const tests = testsOf(hidden)
  return texts.flatMap(({ path, text }) => {
    const said = read(text)
    const found = tests.find(({ isIn }) => isIn(said))
    return found ? [{ path, reveals: found.reveals }] : []
  })
}

/** A text in the forms in which values are looked for. */
interface Said {
  /** One after the other, between spaces; with apostrophes as gaps, and once more without them. */
  readings: string[]
  /** Letters and digits alone. */
  letters: string
  /** What may be a phone number: digits with no letter between them. */
  numbers: string[]
}

interface Test {
  reveals: Revealed
  isIn(said: Said): boolean
}

function testsOf({ isDesk, ...hidden }: HiddenFace & { isDesk: boolean }): Test[] {
  const town = new Set(townOf(hidden.address))
  const saysWords = (reveals: Revealed, words: readonly string[]): Test => ({
    reveals,
    isIn: ({ readings }) => readings.some((one) => one.includes(` ${words.join(' ')} `)),
  })
  const own = (least: number) => (word: string) =>
    word.length >= least && isOwn(word) && !town.has(word)
  const calledLike = (reveals: Revealed, value: string, least: number): Test[] =>
    readingsOf(value).flatMap((words) => [
      ...(pointsSomewhere(words) ? [saysWords(reveals, words)] : []),
      ...words.filter(own(least)).map((word) => saysWords(reveals, [word])),
    ])
  return [
    ...calledLike('name', hidden.name, isDesk ? 4 : 3),
    ...calledLike('organisation', hidden.organisation, 4),
    ...mailTests(hidden.email, saysWords),
    ...phoneTests(hidden.phone),
    ...streetsOf(hidden.address).map((words) => saysWords('address', words)),
  ]
}

/** A whole name is looked for unless it is two words of the trade, as "centre culturel" is. */
function pointsSomewhere(words: readonly string[]): boolean {
  return words.length > 2 ? words.some((word) => !SMALL_WORDS.has(word)) : words.some(isOwn)
}

const isOwn = (word: string) => !TRADE_WORDS.has(word) && !SMALL_WORDS.has(word)

function mailTests(email: string, says: (of: Revealed, words: string[]) => Test): Test[] {
  const [local = '', domain = ''] = email.toLowerCase().split('@')
  if (!local || !domain) return []
  const tests = [contains('email', lettersOf(email))]
  const name = plainWords(local.replace(/\+.*$/, ''))
  if (name.join('').length >= 3 && name.some(isOwn)) tests.push(says('email', name))
  if (WEBMAIL.has(domain)) return tests
  tests.push(contains('email', lettersOf(domain)))
  const first = plainWords(domain.split('.').at(-2) ?? '')
  if (first.join('').length >= 4 && first.some(isOwn)) tests.push(says('email', first))
  return tests
}

/** Of a text without its gaps; what is short would be found by accident. */
function contains(reveals: Revealed, letters: string): Test {
  return { reveals, isIn: (said) => letters.length >= 8 && said.letters.includes(letters) }
}

/** The last eight digits are the number on any side of the border, however its beginning is written. */
function phoneTests(phone: string): Test[] {
  const digits = plain(phone).replace(/\D/g, '').slice(-8)
  if (digits.length < 6) return []
  return [{ reveals: 'phone', isIn: ({ numbers }) => numbers.some((one) => one.includes(digits)) }]
}

/** Lines with a number and a street: with the number, and without where a word of its own is in it. */
function streetsOf(address: string): string[][] {
  return linesOf(address)
    .filter((line) => /\d/.test(line) && /\p{L}{3}/u.test(line) && !TOWN.test(line))
    .flatMap((line) => {
      const words = plainWords(line)
      const street = words.filter((word) => !/^\d/.test(word))
      const isTelling = street.length > 1 || street.some((word) => isOwn(word) && word.length > 5)
      return isTelling && street.some(isOwn) ? [words, street] : [words]
    })
}

const TOWN = /^\s*(?:[A-Z]{1,2}-?)?\d{4,5}(?:\s?[A-Z]{2})?\s+\p{L}/u

/** The words of the town: a public face may say where somebody works. */
function townOf(address: string): string[] {
  return linesOf(address)
    .filter((line) => TOWN.test(line))
    .flatMap(plainWords)
}

const linesOf = (address: string) => address.split(/[\n\r,;]+/)

function read(text: string): Said {
  return {
    readings: readingsOf(text).map((words) => ` ${words.join(' ')} `),
    letters: lettersOf(text),
    numbers: (plain(text).match(/\d[\d\s./()+\-–—·_]*\d/g) ?? []).map((one) =>
      one.replace(/\D/g, ''),
    ),
  }
}

/** "D'Hondt" is two words to one reader and one to another. */
function readingsOf(text: string): string[][] {
  const joined = text.replace(/['’`´]/g, '')
  return joined === text ? [plainWords(text)] : [plainWords(text), plainWords(joined)]
}
