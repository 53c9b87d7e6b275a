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
  trackId: string
  stepId: string | null
  subjectId: string | null
  track: Title
  smeName: string
  step: Title | null
  item: Title | null
  by: string | null
  move: string | null
  isFile: boolean
  dueOn: string | null
}
