import { tell } from '@traject/db/notification/tell'
import { change } from '@traject/db/scope'
import { createMessage } from '@traject/db/step/step.repo'
import { DomainError } from '@traject/domain/errors'
import type { MessageInput, StepAddress } from '@traject/domain/step/inputs'
import { isThreadOpen } from '@traject/domain/step/thread'
import type { TenantContext } from '../context.ts'
import { actOnStep } from './step-act.ts'

/**
 * Writes into the thread between the company and the coaches of a step; all the others are told. What
 * was written stays as it is. Returns the message's id.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state` once the track is declined or closed
 */
export async function writeMessage(
  ctx: TenantContext,
  { trackId, stepId, requestId, message: body }: StepAddress & MessageInput,
): Promise<string> {
  const { language } = ctx
  const asked = { trackId, stepId, requestId, content: ['message', body] }
  return actOnStep(ctx, 'step.write', asked, async (scope, step) => {
    if (!isThreadOpen(step.track.state)) throw new DomainError('wrong-state')
    const act = {
      action: 'message.written',
      subject: (id: string) => ({ type: 'message', id }),
    }
    return change(scope, act, async (writing) => {
      const id = await createMessage(writing, { trackId, stepId, body, language })
      const { today } = scope.actor
      await tell(writing, { kind: 'message', trackId, stepId, subjectId: id, today })
      return id
    })
  })
}
