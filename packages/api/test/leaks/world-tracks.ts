/** The facts of a world's tracks; see world.ts. */
import type { Dated, Language } from './world-words.ts'

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
export type CoachRole = 'lead' | 'co-coach' | 'guest'
export type ResourceAssignmentState = 'assigned' | 'opened' | 'done' | 'set-aside' | 'recalled'

export type Track = {
  id: string
  partnershipId: string
  smeId: string
  responsibleOrganisationId: string
  title: string
  language: Language
  state: TrackState
  startsOn: string
}
export type Step = {
  id: string
  partnershipId: string
  trackId: string
  position: number
  title: string
  language: Language
  dueOn: string | null
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
}
