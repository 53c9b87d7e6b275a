import { contactAnswerInput, withdrawInput } from '@traject/domain/introduction/inputs'
import { LANGUAGES } from '@traject/domain/language/language'
import { z } from 'zod'
import { publicProcedure, router } from '../trpc.ts'
import { agreeToReturn, lookAtReturn } from './agree-to-return.ts'
import { answerRequest } from './answer-request.ts'
import { lookAtLink } from './look-at-link.ts'
import { withdrawContact } from './withdraw-contact.ts'

const held = z.object({ token: z.string().max(200) })

/** What a contact does by its personal link, with no account. */
export const personalLinkRouter = router({
  look: publicProcedure
    .input(held.extend({ language: z.enum(LANGUAGES) }))
    .query(({ ctx, input }) => lookAtLink(ctx, input)),
  answer: publicProcedure
    .input(contactAnswerInput.extend(held.shape))
    .mutation(({ ctx, input }) => answerRequest(ctx, input)),
  withdraw: publicProcedure
    .input(withdrawInput.extend(held.shape))
    .mutation(({ ctx, input }) => withdrawContact(ctx, input)),
  lookAtReturn: publicProcedure
    .input(held)
    .query(({ ctx, input }) => lookAtReturn(ctx, input.token)),
  agreeToReturn: publicProcedure
    .input(held)
    .mutation(({ ctx, input }) => agreeToReturn(ctx, input.token)),
})
