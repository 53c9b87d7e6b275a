import { z } from 'zod'
import { LANGUAGES } from '../language/language.ts'

/** What the company says to a track that is proposed to it. */
export const answerTrackInput = z.object({
  id: z.string(),
  requestId: z.uuid(),
  answer: z.enum(['agree', 'decline'], 'choose-one'),
  /** Why it declines, where it wants to say so. */
  reason: z.string().trim().max(1000, 'reason-long').default(''),
  language: z.enum(LANGUAGES).optional(),
})
export type AnswerTrackInput = z.infer<typeof answerTrackInput>
