import { findTrack, listTracks } from '@traject/db/track/track.repo'
import { overviewTracks } from '@traject/db/track/track-overview.repo'
import { answerTrackInput } from '@traject/domain/track/answer-track'
import { changeStateInput } from '@traject/domain/track/change-state'
import { askAgainInput, startTrackInput } from '@traject/domain/track/start-track'
import { trackFilterInput } from '@traject/domain/track/track-filter'
import { z } from 'zod'
import { found } from '../found.ts'
import { router, tenantProcedure } from '../trpc.ts'
import { answerTrack } from './answer-track.ts'
import { askAgain } from './ask-again.ts'
import { changeTrackState, trackState } from './change-state.ts'
import { startableTemplates, startForm, startTrack } from './start-track.ts'

export const trackRouter = router({
  list: tenantProcedure.query(({ ctx }) => listTracks(ctx.tenant, ctx.language)),
  /** A page of them, with their lines. */
  overview: tenantProcedure
    .input(trackFilterInput)
    .query(({ ctx, input }) => overviewTracks(ctx.tenant, ctx.language, input)),
  get: tenantProcedure.input(z.object({ id: z.string() })).query(async ({ ctx, input }) => {
    const track = await found(input.id, (known) => findTrack(ctx.tenant, known, ctx.language))
    return track
  }),
  startableTemplates: tenantProcedure.query(({ ctx }) => startableTemplates(ctx)),
  startForm: tenantProcedure
    .input(z.object({ templateId: z.string().nullable() }))
    .query(({ ctx, input }) => startForm(ctx, input.templateId)),
  start: tenantProcedure
    .input(startTrackInput)
    .mutation(({ ctx, input }) => startTrack(ctx, input)),
  askAgain: tenantProcedure.input(askAgainInput).mutation(({ ctx, input }) => askAgain(ctx, input)),
  answer: tenantProcedure
    .input(answerTrackInput)
    .mutation(({ ctx, input }) => answerTrack(ctx, input)),
  state: tenantProcedure
    .input(z.object({ id: z.string() }))
    .query(({ ctx, input }) => trackState(ctx, input.id)),
  changeState: tenantProcedure
    .input(changeStateInput)
    .mutation(({ ctx, input }) => changeTrackState(ctx, input)),
})
