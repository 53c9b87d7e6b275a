import { tell } from '@traject/db/notification/tell'
import { change } from '@traject/db/scope'
import { createSubmission, lastSubmissionId, saveStepState } from '@traject/db/step/step.repo'
import { holdUnnamedFiles } from '@traject/db/stored-file/stored-file.repo'
import { recordMove } from '@traject/db/track-event/track-event.repo'
import { DomainError } from '@traject/domain/errors'
import type { HandInInput, StepAddress } from '@traject/domain/step/inputs'
import { moveStep } from '@traject/domain/track/move-step'
import type { TenantContext } from '../context.ts'
import { actOnStep, refuseUnseen } from './step-act.ts'

/**
 * The company hands in, or hands in again after a change was asked; what was handed in before stays.
 * The coaches are told. Returns the submission's id.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state`, `stale` when a colleague handed in since
 *   the form was opened, `invalid` at `files` for a file of somebody else
 */
export async function handIn(
  ctx: TenantContext,
  { trackId, stepId, requestId, seen, ...input }: StepAddress & HandInInput,
): Promise<string> {
  const { language } = ctx
  const asked = { trackId, stepId, requestId, content: ['hand-in', seen, input] }
  return actOnStep(ctx, 'step.hand-in', asked, async (scope, step) => {
    const { partnershipId, actor } = scope
    const state = moveStep('submit', 'sme', { ...step, track: step.track.state })
    refuseUnseen(seen, await lastSubmissionId(scope, stepId))
    const act = {
      action: 'step.handed-in',
      subject: (id: string) => ({ type: 'submission', id }),
    }
    return change(scope, act, async (writing) => {
      if (!(await holdUnnamedFiles(writing, input.fileIds))) {
        throw new DomainError('invalid', { issues: [{ path: 'files', message: 'file-gone' }] })
      }
      const { smeId } = step.track
      const submission = { trackId, stepId, smeId, language, ...input }
      const id = await createSubmission(writing, submission)
      await saveStepState(writing, stepId, state)
      await recordMove(writing, { partnershipId, trackId, stepId, move: 'submit', language })
      const { today } = actor
      await tell(writing, { kind: 'submission-waiting', trackId, stepId, subjectId: id, today })
      return id
    })
  })
}
