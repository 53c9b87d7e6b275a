/** What a world's competences and facilities have beside their items; see world.ts. */
import type { Side } from '@traject/domain/partnership/side'

export type Competence = {
  itemId: string
  /** None: the house itself. */
  personId: string | null
  languages: string[]
  level: 'advise' | 'coach' | 'do'
  /** Served. */
  sides: Side[]
  hoursAMonth: number | null
  meets: 'in-person' | 'online' | 'both'
}

export type Facility = {
  itemId: string
  partnershipId: string
  city: string
  /** In the item's source language, as all words here. */
  included: string
  sheetFileId: string | null
  pictures: FacilityPicture[]
}
export type FacilityPicture = { id: string; fileId: string; alternative: string }

/** Aspects of the vocabulary, as far as a world has one. */
export const aspects = ['aspect/world-money', 'aspect/world-law', 'aspect/world-stage'] as const
