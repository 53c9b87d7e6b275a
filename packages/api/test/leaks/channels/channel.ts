/** What a channel is: a way in which anything reaches anybody. */
import type { Visit } from '../visit.ts'

export type Subject = 'item' | 'track' | 'assignment' | 'sme' | 'house' | 'choice' | 'invitation'

/** What somebody was shown: by the subject's id, the facts told of it. No facts: nothing. */
export type Shown = ReadonlyMap<string, readonly string[]>

export interface Channel {
  name: string
  /** What is compared one by one; facts may also be told of other ids. */
  subject: Subject
  /** Asked once for each subject; on behalf of those who are many, for some subjects only. */
  isByEach?: true
  /** Reads what the other channels said: asked last, and by itself it refuses nobody anything. */
  isSweep?: true
  /** @param ids the subjects to ask about, where the channel asks by each */
  ask(visit: Visit, ids: readonly string[]): Promise<Shown>
  /** By the oracle and the raw facts, for all subjects. */
  expected(visit: Visit): Shown
  /** A fault in the production SQL that this channel must notice as a leak. */
  fault: Fault
}

/**
 * A change of the SQL on its way to the database. Values stand in it as «0», «1» …; a statement that
 * `of` matches and `find` does not is an error.
 */
export interface Fault {
  of: RegExp
  find: RegExp
  put: string
}

/** Takes one of the two rules out of the statement. */
export const withoutRule = (of: RegExp): Fault => ({
  of,
  find: /\/\*rule\*\/\([\s\S]*?\)\/\*end\*\//,
  put: 'true',
})

/** A number as facts, so that too much is a leak and too little a wrong refusal. */
export function atLeast(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `at least ${index + 1}`)
}

/** The same facts of each. */
export function each(ids: readonly string[], ...facts: string[]): Map<string, string[]> {
  return new Map(ids.map((id) => [id, facts]))
}

/** Takes the rule of tracks out of a statement in which another rule stands before it. */
export const withoutTrackRule = (of: RegExp): Fault => ({
  of,
  find: /\/\*rule\*\/\(access\.whole or [^)]*\)\/\*end\*\//,
  put: 'true',
})
