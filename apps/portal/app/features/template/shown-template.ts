import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'

export type ShownResource =
  | { seen: true; id: string; title: string; language: Language; ownerName: string }
  | { seen: false }

export interface ShownStep {
  id: string
  language: Language
  isStale: boolean
  title: string
  /** Safe HTML of what was written in Markdown; none where nothing was. */
  html: string | null
  evidence: string
  dueAfterDays: number | null
  optional: boolean
  house: { name: string; side: Side | null } | null
  resources: readonly ShownResource[]
}

export interface ShownModule {
  id: string
  title: string
  language: Language
  steps: readonly ShownStep[]
}

/** A template as its page and its preview show it. */
export interface ShownTemplate {
  ownerName: string
  side: Side | null
  modules: readonly ShownModule[]
}
