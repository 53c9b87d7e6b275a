import { z } from 'zod'
import { LANGUAGES } from '../language/language.ts'

/** The moves that people make on a track which is under way. */
export const STATE_MOVES = ['pause', 'resume', 'complete', 'stop'] as const
export type StateMove = (typeof STATE_MOVES)[number]

export const changeStateInput = z.object({
  id: z.string(),
  requestId: z.uuid(),
  move: z.enum(STATE_MOVES, 'choose-one'),
  /** Owed where a track ends; the machine asks for it. */
  reason: z.string().trim().max(1000, 'reason-long').default(''),
  /** The language the reason is written in; the reader's where it is not said. */
  language: z.enum(LANGUAGES).optional(),
})
export type ChangeStateInput = z.infer<typeof changeStateInput>
