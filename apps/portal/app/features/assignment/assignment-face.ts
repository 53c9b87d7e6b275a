import type { ItemTerms, ResourceGenre } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { AssignmentState } from '@traject/domain/resource-assignment/move-assignment'

/** What lists and pages show of a resource that was assigned. */
export interface AssignmentFace {
  id: string
  trackId: string
  step: { id: string; position: number; title: string; language: Language } | null
  /** None: it is not the reader's to see. */
  item: {
    id: string
    title: string
    language: Language
    summary: string
    genre: ResourceGenre | null
    terms: ItemTerms
    ownerName: string
    side: Side | null
  } | null
  byName: string
  byHouse: string
  since: string
  reason: string
  language: Language
  dueOn: string | null
  state: AssignmentState
  stateReason: string
  stateLanguage: Language | null
  recalledByOwner: boolean
}

export const addressOfAssignment = ({ trackId, id }: Pick<AssignmentFace, 'trackId' | 'id'>) =>
  `/tracks/${trackId}/assignments/${id}`

/** Something is still to be done with it. */
export const isOpen = ({ state }: Pick<AssignmentFace, 'state'>) =>
  state === 'assigned' || state === 'opened'
