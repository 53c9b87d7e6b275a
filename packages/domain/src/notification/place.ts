import type { NotificationKind } from './kinds.ts'

/** What a notification is about, by ids. */
export interface Subject {
  kind: NotificationKind
  /** A track's, or an introduction's. */
  trackId: string | null
  introductionId: string | null
  stepId: string | null
  subjectId: string | null
  /** What was given is a file on the step, not something of the catalogue. */
  isFile?: boolean
}

/** Kinds whose subject is an assignment of a resource; a due date may be that of one. */
const OF_ASSIGNMENTS: readonly NotificationKind[] = [
  'resource-assigned',
  'resource-set-aside',
  'due-soon',
  'overdue',
]

/** Kinds about a step, whatever else they are about. */
const OF_STEPS: readonly NotificationKind[] = [
  'resource-assigned',
  'submission-waiting',
  'change-asked',
  'accepted',
  'message',
  'due-soon',
  'overdue',
]

/** Where it leads, as a path of the portal: introduction, step, assignment, people, else the track. */
export function placeOf(subject: Subject): string {
  const { kind, trackId, introductionId, stepId, subjectId, isFile } = subject
  if (introductionId !== null) return `/introductions/${introductionId}`
  const track = `/tracks/${trackId}`
  if (kind === 'coach-proposed') return `${track}/people`
  if (OF_ASSIGNMENTS.includes(kind) && subjectId && !isFile) {
    return `${track}/assignments/${subjectId}`
  }
  if (OF_STEPS.includes(kind) && stepId) return `${track}/steps/${stepId}`
  return track
}
