import type { Language } from '@traject/domain/language/language'
import {
  type EditedItem,
  editedItem,
  emptyItem,
  type StoredItem,
} from '../item-editor/edited-item.ts'

/** A competence as the editor shows it, in the shape of its form. */
export interface EditedCompetence extends EditedItem {
  who: string
  languages: string[]
  level: string
  sides: string[]
  hoursAMonth: string
  meets: string
}

type Stored = StoredItem & {
  personId: string | null
  languages: string[]
  level: string
  sides: string[]
  hoursAMonth: number | null
  meets: string
}

/** What is stored, in the shape of the form. */
export function editedCompetence(stored: Stored): EditedCompetence {
  const { personId, languages, level, sides, hoursAMonth, meets } = stored
  return {
    ...editedItem(stored),
    who: personId ?? 'house',
    ...{ languages, level, sides, meets },
    hoursAMonth: hoursAMonth === null ? '' : String(hoursAMonth),
  }
}

/** An empty one, in the writer's language. */
export function emptyCompetence(language: Language): EditedCompetence {
  return {
    ...emptyItem(language),
    who: 'house',
    languages: [language],
    level: '',
    sides: [],
    hoursAMonth: '',
    meets: 'both',
  }
}
