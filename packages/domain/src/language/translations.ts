import { z } from 'zod'
import { LANGUAGES, type Language } from './language.ts'

/** What a thing says in one language, by the names of its parts. */
export type Words = Readonly<Record<string, string>>

export interface Text<W extends Words = Words> {
  language: Language
  words: W
}

/** A text with what its original said when it was made from it; none: what the original says now. */
export interface KeptText<W extends Words = Words> extends Text<W> {
  madeFrom: W | null
}

interface Before<W extends Words> {
  source: Language
  texts: readonly KeptText<W>[]
}

interface After<W extends Words> {
  source: Language
  texts: readonly Text<W>[]
}

/** What an editor says of translations that he did not touch. */
export interface Confirmed {
  /** They say what the original says now. */
  stillRight?: readonly Language[] | undefined
  /** What changed in the original changes nothing of what it says. */
  smallCorrection?: boolean | undefined
}

/** The fields of a form that say so. */
export const confirmedFields = {
  stillRight: z.array(z.enum(LANGUAGES)).max(LANGUAGES.length).default([]),
  smallCorrection: z.stringbool().or(z.boolean()).default(false),
}

/**
 * The texts to be kept after a save. A translation knows the original that it was made from, and is
 * behind once that says something else: until its own words change, its editor says that it is still
 * right, or the original says the same again. A text that becomes the original is behind nothing.
 */
export function keepTexts<W extends Words>(
  before: Before<W> | null,
  { source, texts }: After<W>,
  { stillRight = [], smallCorrection = false }: Confirmed = {},
): KeptText<W>[] {
  const original = texts.find(({ language }) => language === source)?.words
  const behindWhat = ({ language, words }: Text<W>): W | null => {
    if (!before || !original || language === source || stillRight.includes(language)) return null
    const stored = before.texts.find((text) => text.language === language)
    if (!stored || !saysTheSame(stored.words, words)) return null
    if (stored.madeFrom === null && (smallCorrection || before.source !== source)) return null
    const from = stored.madeFrom ?? before.texts.find((text) => text.language === source)?.words
    return from && !saysTheSame(from, original) ? from : null
  }
  return texts.map((text) => ({ ...text, madeFrom: behindWhat(text) }))
}

function saysTheSame(one: Words, other: Words): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (part) => (one[part] ?? '') === (other[part] ?? ''),
  )
}
