/** The facts of a world's tracks; see world.ts. */
import type { Dated, Language, Titled } from './world-words.ts'

export type TrackState =
  | 'proposed'
  | 'declined'
  | 'agreed'
  | 'active'
  | 'paused'
  | 'completed'
  | 'stopped'
  | 'follow-up'
  | 'closed'
export type StepState =
  | 'open'
  | 'in-progress'
  | 'submitted'
  | 'changes-requested'
  | 'done'
  | 'skipped'
export type CoachRole = 'lead' | 'co-coach' | 'guest'
export type ResourceAssignmentState = 'assigned' | 'opened' | 'done' | 'set-aside' | 'recalled'

export type Track = {
  id: string
  partnershipId: string
  smeId: string
  responsibleOrganisationId: string
  templateVersionId: string | null
  /** What a coach typed of the company: no word of its name. */
  typedName: string
  /** Of the TrackText in the track's own language. */
  title: string
  language: Language
  /** The other TrackTexts. */
  translations: Titled[]
  state: TrackState
  startsOn: string
}
export type TrackModule = {
  id: string
  partnershipId: string
  trackId: string
  /** Of the TrackModuleText in its own language. */
  title: string
  language: Language
}
export type StepWords = Titled & { instructions: string; evidence: string }
/** Its own words are those of the StepText in its language. */
export type Step = StepWords & {
  id: string
  partnershipId: string
  trackId: string
  moduleId: string | null
  position: number
  optional: boolean
  state: StepState
  dueOn: string | null
  organisationId: string | null
  templateStepId: string | null
  /** The other StepTexts. */
  translations: StepWords[]
}
export type CoachAssignment = Dated & {
  id: string
  partnershipId: string
  trackId: string
  personId: string
  organisationId: string
  role: CoachRole
  /** A guest's steps (rows of CoachAssignmentStep); empty for the others. */
  stepIds: string[]
}
export type ResourceAssignment = {
  id: string
  partnershipId: string
  trackId: string
  stepId: string | null
  itemId: string
  byPersonId: string
  byOrganisationId: string
  reason: string
  language: Language
  dueOn: string | null
  state: ResourceAssignmentState
  /** Why it was set aside or recalled; else empty. */
  stateReason: string
}
export type CoachProposal = Dated & {
  id: string
  partnershipId: string
  trackId: string
  personId: string
  organisationId: string
  role: CoachRole
  byPersonId: string
  byOrganisationId: string
  reason: string
  language: Language
  state: 'proposed' | 'agreed' | 'declined' | 'withdrawn'
  /** Of a guest (rows of CoachProposalStep). */
  stepIds: string[]
}
/** Somebody who speaks or acts: for a house or a company, or nobody (the calendar did it). */
export type Actor = {
  personId: string | null
  organisationId: string | null
  smeId: string | null
}
export type TrackEvent = Actor & {
  id: string
  partnershipId: string
  trackId: string
  stepId: string | null
  /** A moment. */
  at: string
  move: string
  reason: string
  language: Language
}
