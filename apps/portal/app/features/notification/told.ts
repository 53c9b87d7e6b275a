import type { Language } from '@traject/domain/language/language'
import type { NotificationKind } from '@traject/domain/notification/kinds'

interface Title {
  title: string
  language: Language
}

/** What somebody was told, with the names that he may read. */
export interface Told {
  id: string
  kind: NotificationKind
  createdAt: Date
  seenAt: Date | null
  /** Of a track, or of an introduction. */
  trackId: string | null
  introductionId: string | null
  stepId: string | null
  subjectId: string | null
  track: Title | null
  /** The public face of an introduction's contact. */
  contact: Title | null
  smeName: string
  step: Title | null
  item: Title | null
  by: string | null
  move: string | null
  isFile: boolean
  dueOn: string | null
}
