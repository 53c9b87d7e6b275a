import { z } from 'zod'
import { describedFields, refuseUntitled } from '../item/inputs.ts'
import { LANGUAGES } from '../language/language.ts'
import { confirmedFields } from '../language/translations.ts'
import { DIRECTIONS } from './outline.ts'

// Messages are keys of the `errors` messages, said beside the field.

/** Ten years: longer than any funded project. */
const LONGEST = 3650

const title = z.string().trim().max(160, 'title-long')
const someTitle = title.default('').refine((text) => text !== '', 'title-missing')
const instructions = z.string().trim().max(20_000, 'instructions-long').default('')
const evidence = z.string().trim().max(1000, 'evidence-long').default('')

/** What a template is, and on what terms; its modules and steps come after. */
export const templateInput = z
  .object(describedFields)
  .superRefine((template, context) => refuseUntitled(template, context))
export type TemplateInput = z.infer<typeof templateInput>

/** A module's name, in the template's own language. */
export const moduleInput = z.object({
  title: someTitle,
  smallCorrection: confirmedFields.smallCorrection,
})
export type ModuleInput = z.infer<typeof moduleInput>

const days = z.coerce.number({ error: 'offset-wrong' }).int('offset-wrong')

/** A step, in the template's own language. */
export const stepInput = z.object({
  title: someTitle,
  instructions,
  evidence,
  /** Calendar days after the start of the track; none: no due date. */
  dueAfterDays: days.min(0, 'offset-wrong').max(LONGEST, 'offset-wrong').optional(),
  optional: z.stringbool().or(z.boolean()).default(false),
  /** The house whose turn it is; none: the template's own. */
  organisationId: z.uuid('choose-one').optional(),
  concepts: z.array(z.string().max(120)).max(20, 'concepts-many').default([]),
  smallCorrection: confirmedFields.smallCorrection,
})
export type StepInput = z.infer<typeof stepInput>

export const directionInput = z.enum(DIRECTIONS)

/** What stands there says what the original says now. */
const stillRight = z.stringbool().or(z.boolean()).default(false)

/** The words of modules and steps in a further language; what is empty is not translated. */
export const translationInput = z.object({
  language: z.enum(LANGUAGES, 'choose-one'),
  modules: z
    .array(z.object({ id: z.uuid(), title: title.default(''), stillRight }))
    .max(200)
    .default([]),
  steps: z
    .array(z.object({ id: z.uuid(), title: title.default(''), instructions, evidence, stillRight }))
    .max(200)
    .default([]),
})
export type TranslationInput = z.infer<typeof translationInput>
