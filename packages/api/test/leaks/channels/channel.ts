/** What a channel is: a way in which anything reaches anybody. */
import type { Visit } from '../visit.ts'
import type { Fault } from './fault.ts'

export type Subject =
  | ('concept' | 'item' | 'contact' | 'picture' | 'track' | 'onTrack' | 'assignment' | 'file')
  | ('step' | 'module' | 'template' | 'coaching' | 'partnership' | 'seat')
  | ('sme' | 'house' | 'person' | 'choice' | 'invitation' | 'notification' | 'introduction')

/** What somebody was shown: by the subject's id, the facts told of it. No facts: nothing. */
export type Shown = ReadonlyMap<string, readonly string[]>

export interface Channel {
  name: string
  /** What is compared one by one; facts may also be told of other ids. */
  subject: Subject
  /** Asked once for each subject; on behalf of those who are many, for some subjects only. */
  isByEach?: true
  /** By itself it refuses nobody anything: it looks for words that should not be there. */
  isSweep?: true
  /** Reads what the other channels said. */
  isAskedLast?: true
  /** @param ids the subjects to ask about, where the channel asks by each */
  ask(visit: Visit, ids: readonly string[]): Promise<Shown>
  /** By the oracle and the raw facts, for all subjects. */
  expected(visit: Visit): Shown
  /** A fault in the production SQL that this channel must notice as a leak. */
  fault: Fault
}

/** A number as facts, so that too much is a leak and too little a wrong refusal. */
export function atLeast(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `at least ${index + 1}`)
}

/** The same facts of each. */
export function each(ids: readonly string[], ...facts: string[]): Map<string, string[]> {
  return new Map(ids.map((id) => [id, facts]))
}
