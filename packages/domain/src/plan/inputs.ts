import { z } from 'zod'
import { LANGUAGES, type Language } from '../language/language.ts'
import { confirmedFields } from '../language/translations.ts'

// Messages are keys of the `errors` messages, said beside the field.

const day = z.iso.date('date-wrong')
const title = z.string().trim().max(160, 'title-long').default('')
const stepText = z
  .object({
    title,
    instructions: z.string().trim().max(20_000, 'instructions-long').default(''),
    evidence: z.string().trim().max(1000, 'evidence-long').default(''),
  })
  .prefault({})

type Texts = Record<Language, { title: string }>

/** The original needs a title; so does each translation of which anything was written. */
function needTitles(input: { language: Language; texts: Texts }, context: z.RefinementCtx) {
  for (const language of LANGUAGES) {
    const { title: given, ...rest } = input.texts[language]
    const isBegun = language === input.language || Object.values(rest).some((text) => text !== '')
    if (given === '' && isBegun) {
      const path = ['texts', language, 'title']
      context.addIssue({ code: 'custom', path, message: 'title-missing' })
    }
  }
}

/** A step as its form sends it; what is empty there is absent here. */
export const planStepInput = z
  .object({
    language: z.enum(LANGUAGES, 'choose-one'),
    texts: z.object({ en: stepText, fr: stepText, nl: stepText }).prefault({}),
    ...confirmedFields,
    /** None: under no heading. */
    moduleId: z.uuid('choose-one').optional(),
    dueOn: day.optional(),
    optional: z.stringbool().or(z.boolean()).default(false),
    /** None: it is the turn of the responsible house. */
    organisationId: z.uuid('choose-one').optional(),
  })
  .superRefine(needTitles)
export type PlanStepInput = z.infer<typeof planStepInput>

const moduleText = z.object({ title }).prefault({})

export const planModuleInput = z
  .object({
    language: z.enum(LANGUAGES, 'choose-one'),
    texts: z.object({ en: moduleText, fr: moduleText, nl: moduleText }).prefault({}),
    ...confirmedFields,
  })
  .superRefine(needTitles)
export type PlanModuleInput = z.infer<typeof planModuleInput>

/** Two years either way: further is a slip of the hand. */
const days = z.coerce
  .number({ error: 'days-wrong' })
  .int('days-wrong')
  .min(-730, 'days-wrong')
  .max(730, 'days-wrong')
  .refine((count) => count !== 0, 'days-wrong')

export const moveDatesInput = z.discriminatedUnion(
  'how',
  [
    z.object({ how: z.literal('one'), from: z.uuid(), on: z.iso.date({ error: 'date-wrong' }) }),
    z.object({ how: z.literal('following'), from: z.uuid(), days }),
  ],
  'choose-one',
)

export const movePlaceInput = z.object({
  stepId: z.uuid(),
  direction: z.enum(['up', 'down']),
})

/** Why a step is skipped, or is to be done after all. */
export const stepReasonInput = z.object({
  reason: z
    .string({ error: 'reason-missing' })
    .trim()
    .min(1, 'reason-missing')
    .max(1000, 'reason-long'),
})

/** What every change of a plan carries: which plan it was made over, and the form's own id. */
export const planEdition = z.object({
  id: z.string(),
  revision: z.coerce.number().int().positive(),
  requestId: z.uuid(),
})
