import { linkHolds } from '@traject/auth/auth-token'
import { listAuthSessions } from '@traject/db/auth-session/auth-session.repo'
import { findPasswordHash } from '@traject/db/person/person.repo'
import {
  changePasswordInput,
  mailLinkInput,
  resetPasswordInput,
  signInInput,
  tokenInput,
} from '@traject/domain/auth-session/inputs'
import { z } from 'zod'
import { publicProcedure, router, signedInProcedure } from '../trpc.ts'
import { endOtherSessions, endSession } from './end-session.ts'
import { requestLink } from './request-link.ts'
import { changePassword, resetPassword } from './set-password.ts'
import { signIn } from './sign-in.ts'
import { signInByLink } from './sign-in-by-link.ts'
import { signOut } from './sign-out.ts'

export const authSessionRouter = router({
  signIn: publicProcedure.input(signInInput).mutation(({ ctx, input }) => signIn(ctx, input)),
  signOut: publicProcedure.mutation(({ ctx }) => signOut(ctx)),
  requestSignInLink: publicProcedure
    .input(mailLinkInput)
    .mutation(({ ctx, input }) => requestLink(ctx, 'sign-in-link', input)),
  requestPasswordReset: publicProcedure
    .input(mailLinkInput)
    .mutation(({ ctx, input }) => requestLink(ctx, 'password-reset', input)),
  linkHolds: publicProcedure
    .input(tokenInput.extend({ kind: z.enum(['sign-in', 'password-reset', 'setup']) }))
    .query(({ ctx, input }) => linkHolds(ctx.signIn, input.kind, input.token)),
  signInByLink: publicProcedure
    .input(tokenInput)
    .mutation(({ ctx, input }) => signInByLink(ctx, input.token)),
  resetPassword: publicProcedure
    .input(resetPasswordInput)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),
  changePassword: signedInProcedure
    .input(changePasswordInput)
    .mutation(({ ctx, input }) => changePassword(ctx, input)),
  hasPassword: signedInProcedure.query(
    async ({ ctx }) => (await findPasswordHash(ctx.viewing, ctx.signedIn.person.id)) !== null,
  ),
  list: signedInProcedure.query(async ({ ctx }) => {
    const { person, session } = ctx.signedIn
    const rows = await listAuthSessions(ctx.viewing, person.id)
    return rows.map((row) => ({ ...row, isThis: row.publicId === session.publicId }))
  }),
  end: signedInProcedure
    .input(z.object({ session: z.uuid() }))
    .mutation(({ ctx, input }) => endSession(ctx, input.session)),
  endOthers: signedInProcedure.mutation(({ ctx }) => endOtherSessions(ctx)),
})
