import { change } from '@traject/db/scope'
import { saveStepState } from '@traject/db/step/step.repo'
import { recordMove } from '@traject/db/track-event/track-event.repo'
import type { StepAddress } from '@traject/domain/step/inputs'
import { moveStep } from '@traject/domain/track/move-step'
import type { TenantContext } from '../context.ts'
import { actOnStep } from './step-act.ts'

/**
 * The company says that it has begun: a deliberate act, so that its coaches know.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state`
 */
export async function beginStep(
  ctx: TenantContext,
  { trackId, stepId, requestId }: StepAddress & { requestId: string },
): Promise<void> {
  const asked = { trackId, stepId, requestId, content: 'begin' }
  await actOnStep(ctx, 'step.hand-in', asked, async (scope, step) => {
    const state = moveStep('begin', 'sme', { ...step, track: step.track.state })
    const act = { action: 'step.begun', subject: () => ({ type: 'step', id: stepId }) }
    return change(scope, act, async (writing) => {
      await saveStepState(writing, stepId, state)
      const { partnershipId } = scope
      const moved = {
        partnershipId,
        trackId,
        stepId,
        move: 'begin',
        language: ctx.language,
      } as const
      return recordMove(writing, moved)
    })
  })
}
