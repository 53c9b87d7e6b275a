import { Readable } from 'node:stream'
import { findFileOfStep, findItemFile } from '@traject/db/stored-file/stored-file.repo'
import { DomainError } from '@traject/domain/errors'
import { z } from 'zod'
import { publicProcedure, router, unclaimedTenantProcedure } from '../trpc.ts'
import { receiveFile } from './receive-file.ts'

const ofStep = z.object({ trackId: z.string(), stepId: z.string(), fileId: z.string() })

const incoming = z.object({
  stream: z.instanceof(Readable),
  declaredName: z.string().optional(),
  signal: z.instanceof(AbortSignal).optional(),
})

export const storedFileRouter = router({
  receive: unclaimedTenantProcedure
    .input(incoming)
    .mutation(({ ctx, input }) =>
      receiveFile(ctx, { ...input, declaredName: input.declaredName, signal: input.signal }),
    ),
  /** Where the file of an item lies: for the server that sends it, after the rule was asked. */
  ofItem: publicProcedure.input(z.object({ item: z.string() })).query(async ({ ctx, input }) => {
    const known = z.uuid().safeParse(input.item).success
    const file = known ? await findItemFile(ctx.viewing, input.item) : null
    if (!file) throw new DomainError(ctx.signedIn ? 'not-found' : 'unauthenticated')
    return file
  }),
  /** Where a file that stands on a step lies; no form is behind it, so it is asked as it stands now. */
  ofStep: unclaimedTenantProcedure.input(ofStep).query(async ({ ctx, input }) => {
    const known = Object.values(input).every((id) => z.uuid().safeParse(id).success)
    const file = known ? await findFileOfStep(ctx.tenant, input) : null
    if (!file) throw new DomainError('not-found')
    return file
  }),
})
