import type { NotificationKind } from './kinds.ts'
import type { Reader } from './preferences.ts'

/** In which sentence something is told: mostly its kind's own. */
export type Sentence = NotificationKind | 'file-given' | 'step-left-out'

/** What is given may be a file on a step; and coaches are told of a plan only what a company left out. */
export function sentenceOf(
  { kind, isFile }: { kind: NotificationKind; isFile: boolean },
  reader: Reader,
): Sentence {
  if (kind === 'resource-assigned' && isFile) return 'file-given'
  if (kind === 'plan-changed' && reader === 'coaches') return 'step-left-out'
  return kind
}
