import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { Direction } from '@traject/domain/track-template/outline'
import type { StepWords } from '@traject/domain/track-template/translating'

type ByLanguage<Words> = { readonly [L in Language]?: Words | undefined }

export interface OutlinedStep {
  id: string
  texts: ByLanguage<StepWords>
  dueAfterDays: number | null
  optional: boolean
  house: { name: string; side: Side | null } | null
  resources: readonly unknown[]
}

export interface OutlinedModule {
  id: string
  texts: ByLanguage<string>
  steps: readonly OutlinedStep[]
}

/** A template as its editor shows it: in the language in which it is written. */
export interface OutlinedTemplate {
  id: string
  sourceLanguage: Language
  texts: ByLanguage<{ title: string; summary: string }>
  version: { number: number; state: 'draft' | 'published' | 'retired'; revision: number }
  modules: readonly OutlinedModule[]
}

/** What every part of the outline gets. */
export interface OutlineProps {
  template: OutlinedTemplate
  /** Gives each form of the page an id of its own. */
  requestId: (form: string) => string
  /** What was moved by the request before, and by which button. */
  moved: { id: string; by: Direction } | null
  /** A published version is shown, and not changed. */
  locked: boolean
}

/** The original of a text; it is always there. */
export function textOf<Words>(texts: ByLanguage<Words>, source: Language, none: Words): Words {
  return texts[source] ?? none
}
