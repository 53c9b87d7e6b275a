import { languageInput, setUpInput } from '@traject/domain/auth-session/inputs'
import { z } from 'zod'
import { publicProcedure, router } from '../trpc.ts'
import { demoAccounts, demoMails, signInAsDemo } from './demo.ts'
import { setLanguage } from './set-language.ts'
import { setUpAdministrator } from './set-up-administrator.ts'

export const personRouter = router({
  setLanguage: publicProcedure
    .input(languageInput)
    .mutation(({ ctx, input }) => setLanguage(ctx, input.language)),
  setUpAdministrator: publicProcedure
    .input(setUpInput)
    .mutation(({ ctx, input }) => setUpAdministrator(ctx, input)),
  demoAccounts: publicProcedure.query(({ ctx }) => demoAccounts(ctx)),
  demoMails: publicProcedure.query(({ ctx }) => demoMails(ctx)),
  signInAsDemo: publicProcedure
    .input(z.object({ person: z.uuid() }))
    .mutation(({ ctx, input }) => signInAsDemo(ctx, input.person)),
})
