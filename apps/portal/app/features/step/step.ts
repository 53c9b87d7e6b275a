import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { StepMove, StepMover, StepState } from '@traject/domain/track/move-step'
import type { TrackState } from '@traject/domain/track/track-state'
import type { AssignmentFace } from '../assignment/assignment-face.ts'

/** Who did something, and for whom: a house, or else the track's company. */
export interface By {
  isMine: boolean
  personName: string | null
  organisationName: string | null
  side: Side | null
}

/** What somebody did at a moment (ISO 8601), in the language that he wrote in. */
export interface Said extends By {
  id: string
  at: string
  language: Language
}

export interface FileFace {
  id: string
  name: string
  mediaType: string
  size: number
}

export interface Submission extends Said {
  body: string
  links: string[]
  files: FileFace[]
}

export type StepEvent = Said & { move: StepMove; reason: string }
export type Message = Said & { body: string }
export type GivenFile = Said & { note: string; file: FileFace; mayRemove: boolean }

export interface StationOfStep {
  id: string
  title: string
  language: Language
  state: StepState
  optional: boolean
  dueOn: string | null
  side: Side | null
}

/** A step as its page shows it to one reader. */
export interface Step {
  id: string
  title: string
  evidence: string
  language: Language
  /** A translation that says what its original no longer says. */
  isStale: boolean
  state: StepState
  stateSince: string
  optional: boolean
  dueOn: string | null
  moduleTitle: string | null
  moduleLanguage: Language | null
  houseName: string | null
  houseSide: Side | null
  track: {
    id: string
    title: string
    language: Language
    state: TrackState
    smeName: string
    isWhole: boolean
  }
  reader: StepMover
  turn: StepMover | null
  isOverdue: boolean
  moves: StepMove[]
  isOpen: boolean
  stations: StationOfStep[]
  coaches: { personName: string; organisationName: string; side: Side | null }[]
  submissions: Submission[]
  events: StepEvent[]
  files: GivenFile[]
  /** A page of the thread, in its order. */
  messages: Message[]
  /** Before which the page ahead of it ends. */
  earlierThan: string | null
  lastMessageOfMine: string | null
  assignments: AssignmentFace[]
  mayAssign: boolean
}

export const stepPath = ({ id, track }: Pick<Step, 'id' | 'track'>) =>
  `/tracks/${track.id}/steps/${id}`

/** The id of the last one that the reader himself made: his form begins anew after it. */
export function lastOfMine(all: readonly Said[]): string {
  return all.findLast(({ isMine }) => isMine)?.id ?? ''
}
