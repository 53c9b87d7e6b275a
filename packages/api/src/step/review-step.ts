import { tell } from '@traject/db/notification/tell'
import { change } from '@traject/db/scope'
import { lastSubmissionId, saveStepState } from '@traject/db/step/step.repo'
import { recordMove } from '@traject/db/track-event/track-event.repo'
import type { ReviewInput, StepAddress } from '@traject/domain/step/inputs'
import { moveStep } from '@traject/domain/track/move-step'
import type { TenantContext } from '../context.ts'
import { actOnStep, refuseUnseen } from './step-act.ts'

const ANSWERS = {
  accept: { kind: 'accepted', action: 'step.accepted' },
  'ask-for-change': { kind: 'change-asked', action: 'step.change-asked' },
} as const

/**
 * A coach accepts what was handed in, or asks for a change and says why. The company is told. Returns
 * the id of the event that keeps the words.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state` when another coach was quicker, `stale`
 *   when something else was handed in since the form was opened, `invalid`
 */
export async function reviewStep(
  ctx: TenantContext,
  { trackId, stepId, requestId, seen, answer, words }: StepAddress & ReviewInput,
): Promise<string> {
  const { language } = ctx
  const asked = { trackId, stepId, requestId, content: [answer, seen, words] }
  return actOnStep(ctx, 'step.review', asked, async (scope, step) => {
    const { partnershipId, actor } = scope
    const state = moveStep(answer, 'coach', { ...step, track: step.track.state, reason: words })
    refuseUnseen(seen, await lastSubmissionId(scope, stepId))
    const { kind, action } = ANSWERS[answer]
    const act = { action, subject: () => ({ type: 'step', id: stepId }) }
    return change(scope, act, async (writing) => {
      await saveStepState(writing, stepId, state)
      const moved = { partnershipId, trackId, stepId, move: answer, reason: words, language }
      const id = await recordMove(writing, moved)
      await tell(writing, { kind, trackId, stepId, subjectId: id, today: actor.today })
      return id
    })
  })
}
