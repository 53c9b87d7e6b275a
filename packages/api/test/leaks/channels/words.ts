/** Unmistakable words and ids, wherever they stand in the text of all answers that somebody got. */
import type { Visit } from '../visit.ts'
import type { Shown } from './channel.ts'

/** A word that stands in one text alone, whose it is, and what it tells. */
export type Mark = { id: string; tells: string; text: string }

const anyMark = /(?<![a-z])[a-z]{8}(?![a-z])|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const lastWord = /[a-z]{8}(?=[^a-z]*(?:\.pdf)?$)/

/** The words and ids of all that was said, read once for all sweeps of a visit. */
const heard = new WeakMap<Visit, Set<string>>()

function heardBy(visit: Visit): Set<string> {
  const before = heard.get(visit)
  if (before) return before
  // With whom one acts for, as every page says.
  const marks = marksIn([...visit.said, JSON.stringify(visit.acting.choice)])
  heard.set(visit, marks)
  return marks
}

export const marksIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.match(anyMark) ?? []))

/** Of each of these, whether its id or one of its words was heard, and which. */
export const mentioned = (visit: Visit, marks: readonly Mark[]): Shown =>
  mentionedIn(heardBy(visit), marks)

export function mentionedIn(words: ReadonlySet<string>, marks: readonly Mark[]): Shown {
  const shown = new Map<string, string[]>()
  for (const { id, tells, text } of marks) {
    const facts = shown.get(id) ?? (words.has(id) ? ['id'] : [])
    const word = text.match(lastWord)?.[0]
    if (word !== undefined && words.has(word)) facts.push(tells)
    if (facts.length > 0) shown.set(id, facts)
  }
  return shown
}

/** The same of all that may be known: where any word of it may, its id may as well. */
export function allowed(marks: readonly Mark[], may: (mark: Mark) => boolean): Shown {
  const known = new Map<string, string[]>()
  for (const mark of marks.filter(may)) {
    known.set(mark.id, [...(known.get(mark.id) ?? ['id']), mark.tells])
  }
  return known
}
