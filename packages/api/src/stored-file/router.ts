import { Readable } from 'node:stream'
import { findFacilityPicture, findFacilitySheet } from '@traject/db/facility/facility-file.repo'
import {
  findFileOfStep,
  findItemFile,
  findItemPreview,
  type StoredFileRow,
} from '@traject/db/stored-file/stored-file.repo'
import { DomainError } from '@traject/domain/errors'
import { LANGUAGES } from '@traject/domain/language/language'
import { z } from 'zod'
import type { ApiContext } from '../context.ts'
import { isId } from '../found.ts'
import { publicProcedure, router, unclaimedTenantProcedure } from '../trpc.ts'
import { receiveFile } from './receive-file.ts'

/** An address that names a language or a version which there is not is that of nothing. */
const ofItem = z.object({ item: z.string(), language: z.enum(LANGUAGES).optional() })
const version = z.coerce.number().int().min(1).max(1_000_000).optional().catch(0)

const ofPicture = z.object({ item: z.string(), picture: z.string() })
const ofStep = z.object({ trackId: z.string(), stepId: z.string(), fileId: z.string() })

const incoming = z.object({
  stream: z.instanceof(Readable),
  declaredName: z.string().optional(),
  signal: z.instanceof(AbortSignal).optional(),
  isShown: z.boolean().default(false),
})

/** What a visitor does not find may be there for somebody who signs in. */
function ofWhatIsPublic({ signedIn }: ApiContext, file: StoredFileRow | null): StoredFileRow {
  if (!file) throw new DomainError(signedIn ? 'not-found' : 'unauthenticated')
  return file
}

export const storedFileRouter = router({
  receive: unclaimedTenantProcedure
    .input(incoming)
    .mutation(({ ctx, input }) =>
      receiveFile(ctx, { ...input, declaredName: input.declaredName, signal: input.signal }),
    ),
  /** Where the file of an item lies: for the server that sends it, after the rule was asked. */
  ofItem: publicProcedure
    .input(ofItem.extend({ version }))
    .query(async ({ ctx, input: { item, language = null, version: number = null } }) => {
      const asked = { itemId: item, language, version: number }
      const file = isId(item) ? await findItemFile(ctx.viewing, asked, ctx.language) : null
      return ofWhatIsPublic(ctx, file)
    }),
  /** Where the picture of an item's file lies. */
  previewOfItem: publicProcedure
    .input(ofItem)
    .query(async ({ ctx, input: { item, language = null } }) => {
      const asked = { itemId: item, language }
      const file = isId(item) ? await findItemPreview(ctx.viewing, asked, ctx.language) : null
      return ofWhatIsPublic(ctx, file)
    }),
  /** The technical sheet of a facility. */
  sheet: publicProcedure.input(ofItem).query(async ({ ctx, input: { item } }) => {
    const file = isId(item) ? await findFacilitySheet(ctx.viewing, item) : null
    return ofWhatIsPublic(ctx, file)
  }),
  /** One of its pictures. */
  picture: publicProcedure.input(ofPicture).query(async ({ ctx, input: { item, picture } }) => {
    const asked = { itemId: item, pictureId: picture }
    const file = isId(item, picture) ? await findFacilityPicture(ctx.viewing, asked) : null
    return ofWhatIsPublic(ctx, file)
  }),
  /** Where a file that stands on a step lies; no form is behind it, so it is asked as it stands now. */
  ofStep: unclaimedTenantProcedure.input(ofStep).query(async ({ ctx, input }) => {
    const file = isId(...Object.values(input)) ? await findFileOfStep(ctx.tenant, input) : null
    if (!file) throw new DomainError('not-found')
    return file
  }),
})
