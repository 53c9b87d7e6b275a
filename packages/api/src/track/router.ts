import { findTrack, listTracks } from '@traject/db/track/track.repo'
import { overviewTracks } from '@traject/db/track/track-overview.repo'
import { DomainError } from '@traject/domain/errors'
import { trackFilterInput } from '@traject/domain/track/track-filter'
import { z } from 'zod'
import { router, tenantProcedure } from '../trpc.ts'

export const trackRouter = router({
  list: tenantProcedure.query(({ ctx }) => listTracks(ctx.tenant, ctx.language)),
  /** A page of them, with their lines. */
  overview: tenantProcedure
    .input(trackFilterInput)
    .query(({ ctx, input }) => overviewTracks(ctx.tenant, ctx.language, input)),
  get: tenantProcedure.input(z.object({ id: z.string() })).query(async ({ ctx, input }) => {
    const known = z.uuid().safeParse(input.id).success
    const track = known ? await findTrack(ctx.tenant, input.id, ctx.language) : null
    if (!track) throw new DomainError('not-found')
    return track
  }),
})
