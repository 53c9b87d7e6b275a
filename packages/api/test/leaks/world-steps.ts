/** What lies on the steps of a world's tracks, and what people are told of it; see world.ts. */
import type { Language } from './world-words.ts'

type OnStep = { id: string; partnershipId: string; trackId: string; stepId: string }

export type StoredFile = {
  id: string
  partnershipId: string
  key: string
  name: string
  byPersonId: string
}
export type Submission = OnStep & {
  smeId: string
  personId: string
  /** A moment, as all `at` and `…At` here. */
  at: string
  body: string
  language: Language
  links: string[]
  /** In order (rows of SubmissionFile). */
  fileIds: string[]
}
export type StepFile = OnStep & {
  fileId: string
  personId: string
  organisationId: string
  note: string
  language: Language
  removedAt: string | null
}
export type Message = OnStep & {
  at: string
  personId: string
  /** One of the two. */
  organisationId: string | null
  smeId: string | null
  body: string
  language: Language
}

/** As prisma/models/notification.prisma stores it; the kinds are those of what can be told. */
export type Notification = {
  id: string
  partnershipId: string
  personId: string
  /** One of the two. */
  organisationId: string | null
  smeId: string | null
  kind: string
  trackId: string
  stepId: string | null
  subjectId: string | null
  byPersonId: string | null
  createdAt: string
  seenAt: string | null
  mail: 'never' | 'daily' | 'at-once' | 'told'
}
export type NotificationPreference = {
  personId: string
  kind: string
  mode: 'at-once' | 'daily' | 'never'
}
