import {
  giveFileInput,
  handInInput,
  messageInput,
  removeFileInput,
  requestInput,
  reviewInput,
  stepAddress,
  stepPageInput,
} from '@traject/domain/step/inputs'
import { router, tenantProcedure } from '../trpc.ts'
import { beginStep } from './begin-step.ts'
import { getStep } from './get-step.ts'
import { giveFile, removeFile } from './give-file.ts'
import { handIn } from './hand-in.ts'
import { reviewStep } from './review-step.ts'
import { writeMessage } from './write-message.ts'

const onStep = tenantProcedure.input(stepAddress)

export const stepRouter = router({
  get: onStep.input(stepPageInput).query(({ ctx, input }) => getStep(ctx, input)),
  begin: onStep.input(requestInput).mutation(({ ctx, input }) => beginStep(ctx, input)),
  handIn: onStep.input(handInInput).mutation(({ ctx, input }) => handIn(ctx, input)),
  review: onStep.input(reviewInput).mutation(({ ctx, input }) => reviewStep(ctx, input)),
  message: onStep.input(messageInput).mutation(({ ctx, input }) => writeMessage(ctx, input)),
  giveFile: onStep.input(giveFileInput).mutation(({ ctx, input }) => giveFile(ctx, input)),
  removeFile: onStep.input(removeFileInput).mutation(({ ctx, input }) => removeFile(ctx, input)),
})
