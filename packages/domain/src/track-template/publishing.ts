import type { IsoDate } from '../calendar/date.ts'
import type { Sharing } from '../item/sharing.ts'
import { type AttachedItem, type NarrowReason, narrowerBy, type SideOf } from './narrower.ts'

/** What stands in the way of publishing a template, or of sharing it more widely. */
export type TemplateProblem =
  | { kind: 'no-steps' }
  | { kind: 'step-untitled' }
  | { kind: 'module-empty'; module: string }
  | NarrowAttachment

export interface NarrowAttachment {
  kind: 'narrower'
  /** The step's title in the template's own language. */
  step: string
  /** None where who publishes may not see it himself: then nothing of it is said. */
  resource: string | null
  why: NarrowReason | 'unseen'
}

/** A template as publishing asks about it, all words in its own language. */
export interface TemplateContent {
  modules: readonly { title: string; steps: readonly { title: string }[] }[]
}

export interface Attachment {
  step: string
  /** Its title for who publishes; none where he may not see it. */
  resource: string | null
  item: AttachedItem
}

/** A published version has steps, each with a title, and no heading over nothing. */
export function contentProblems({ modules }: TemplateContent): TemplateProblem[] {
  const steps = modules.flatMap((module) => module.steps)
  if (steps.length === 0) return [{ kind: 'no-steps' }]
  const untitled: TemplateProblem[] = steps
    .filter(({ title }) => title.trim() === '')
    .map(() => ({ kind: 'step-untitled' }))
  const empty: TemplateProblem[] = modules
    .filter((module) => module.steps.length === 0)
    .map(({ title }) => ({ kind: 'module-empty', module: title }))
  return [...untitled.slice(0, 1), ...empty]
}

/** The attachments that are narrower than the template as it is, or would be, shared. */
export function narrowAttachments(
  template: Sharing,
  attachments: readonly Attachment[],
  today: IsoDate,
  sideOf: SideOf,
): NarrowAttachment[] {
  return attachments.flatMap(({ step, resource, item }) => {
    const why = narrowerBy(template, item, today, sideOf)
    if (why === null) return []
    return [{ kind: 'narrower', step, resource, why: resource === null ? 'unseen' : why } as const]
  })
}
