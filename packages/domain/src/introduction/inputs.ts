import { z } from 'zod'
import { LANGUAGES } from '../language/language.ts'
import { FACTS, SIZES, STAGES } from './facts.ts'
import { OUTCOMES } from './introduction-state.ts'

// Messages are keys of the `errors` messages, said beside the field.

const words = z.string().trim().max(5000, 'words-long')
const requestId = z.uuid()

/** With `forWhom`: a track's id, or `house`; a company's people ask for their own company. */
const forWhom = z.union([z.uuid(), z.literal('house'), z.literal('company')], 'choose-one')

/** A request as its form sends it, about a contact of the catalogue. */
export const askIntroductionInput = z.object({
  requestId,
  forWhom,
  why: z.string('why-missing').trim().min(1, 'why-missing').max(5000, 'words-long'),
  language: z.enum(LANGUAGES, 'choose-one'),
  facts: z.array(z.enum(FACTS)).default([]),
  website: z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'url-wrong' })
    .max(300, 'url-long')
    .optional(),
  size: z.enum(SIZES, 'choose-one').optional(),
  stage: z.enum(STAGES, 'choose-one').optional(),
})
export type AskIntroductionInput = z.infer<typeof askIntroductionInput>

/** What the house or who asked does next; the machine says whose move it is and whether words are owed. */
export const moveIntroductionInput = z.object({
  requestId,
  move: z.enum(['ask-back', 'reply', 'pass-on', 'decline', 'cancel'], 'choose-one'),
  words: words.optional(),
})
export type MoveIntroductionInput = z.infer<typeof moveIntroductionInput>

export const noteOutcomeInput = z.object({ requestId, outcome: z.enum(OUTCOMES, 'choose-one') })
export type NoteOutcomeInput = z.infer<typeof noteOutcomeInput>

/** How many requests a house takes in a month; none: as many as come. */
export const introductionLimitInput = z.object({
  perMonth: z.coerce
    .number('limit-wrong')
    .int('limit-wrong')
    .min(0, 'limit-wrong')
    .max(1000, 'limit-wrong')
    .optional(),
})
export type IntroductionLimitInput = z.infer<typeof introductionLimitInput>

/** The two lists: what others ask of the house, and what one asks oneself. */
export const SIDES_OF_LIST = ['received', 'asked'] as const
/** What may still come to something, what was agreed, and what has ended. */
export const SHOWN_IN_LIST = ['open', 'agreed', 'over'] as const
export const introductionListInput = z.object({
  side: z.enum(SIDES_OF_LIST).catch('received'),
  shows: z.enum(SHOWN_IN_LIST).catch('open'),
  after: z.uuid().nullable().catch(null),
})
export type IntroductionListInput = z.infer<typeof introductionListInput>

/** What a contact answers on its page. */
export const contactAnswerInput = z.object({ answer: z.enum(['agree', 'refuse'], 'choose-one') })

/** From which houses a contact withdraws. */
export const withdrawInput = z.object({ from: z.enum(['this-house', 'every-house'], 'choose-one') })
export type WithdrawInput = z.infer<typeof withdrawInput>

/** Whom a house asks to let itself be brought in again. */
export const askReturnInput = z.object({
  requestId,
  email: z.email('email-wrong').max(254, 'email-wrong'),
  language: z.enum(LANGUAGES, 'choose-one'),
})
export type AskReturnInput = z.infer<typeof askReturnInput>
