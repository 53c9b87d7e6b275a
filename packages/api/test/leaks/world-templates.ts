/** The versions of a world's templates, whose face is an item; see world.ts. */
import type { StepWords } from './world-tracks.ts'
import type { Titled } from './world-words.ts'

export type TemplateVersion = {
  id: string
  partnershipId: string
  itemId: string
  number: number
  state: 'draft' | 'published' | 'retired'
  /** A day. */
  publishedAt: string | null
  publishedById: string | null
}
export type TemplateModule = {
  id: string
  partnershipId: string
  versionId: string
  position: number
  /** The first is in the template's source language. */
  texts: Titled[]
}
export type TemplateStep = {
  id: string
  partnershipId: string
  versionId: string
  moduleId: string
  position: number
  optional: boolean
  dueAfterDays: number | null
  organisationId: string | null
  texts: StepWords[]
  /** The items attached to it, in order (rows of TemplateStepResource). */
  resourceIds: string[]
}
