import { endCoachInput } from '@traject/domain/coach/end-coach'
import { answerCoachInput, proposeCoachInput } from '@traject/domain/coach/propose-coach'
import { z } from 'zod'
import { router, tenantProcedure } from '../trpc.ts'
import { answerCoach } from './answer-coach.ts'
import { endCoach } from './end-coach.ts'
import { proposeCoach } from './propose-coach.ts'
import { coachChoices, coachToEnd, trackPeople } from './track-people.ts'

const ofTrack = z.object({ trackId: z.string() })

export const coachRouter = router({
  people: tenantProcedure.input(ofTrack).query(({ ctx, input }) => trackPeople(ctx, input.trackId)),
  choices: tenantProcedure
    .input(ofTrack)
    .query(({ ctx, input }) => coachChoices(ctx, input.trackId)),
  toEnd: tenantProcedure
    .input(ofTrack.extend({ coachAssignmentId: z.string() }))
    .query(({ ctx, input }) => coachToEnd(ctx, input.trackId, input.coachAssignmentId)),
  propose: tenantProcedure
    .input(proposeCoachInput)
    .mutation(({ ctx, input }) => proposeCoach(ctx, input)),
  answer: tenantProcedure
    .input(answerCoachInput)
    .mutation(({ ctx, input }) => answerCoach(ctx, input)),
  end: tenantProcedure.input(endCoachInput).mutation(({ ctx, input }) => endCoach(ctx, input)),
})
