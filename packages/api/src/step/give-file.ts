import { tell } from '@traject/db/notification/tell'
import { change } from '@traject/db/scope'
import { createStepFile, findStepFileGiver, removeStepFile } from '@traject/db/step/step.repo'
import { holdUnnamedFiles } from '@traject/db/stored-file/stored-file.repo'
import { DomainError } from '@traject/domain/errors'
import type { GiveFileInput, StepAddress } from '@traject/domain/step/inputs'
import { mayRemoveFile } from '@traject/domain/step/may-remove-file'
import { isThreadOpen } from '@traject/domain/step/thread'
import type { TenantContext } from '../context.ts'
import { isId } from '../found.ts'
import { actOnStep } from './step-act.ts'

/**
 * A coach gives a file to this company alone, on a step and outside the catalogue. The company is told.
 * Returns the id of what was given.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state` once the track is declined or closed,
 *   `invalid` at `file` for a file of somebody else
 */
export async function giveFile(
  ctx: TenantContext,
  { trackId, stepId, requestId, note, fileId }: StepAddress & GiveFileInput,
): Promise<string> {
  const { language } = ctx
  const asked = { trackId, stepId, requestId, content: ['give', fileId, note] }
  return actOnStep(ctx, 'step.review', asked, async (scope, step) => {
    const { actor } = scope
    if (actor.kind !== 'professional') throw new DomainError('forbidden', { ask: 'lead-coach' })
    if (!isThreadOpen(step.track.state)) throw new DomainError('wrong-state')
    const act = {
      action: 'step-file.given',
      subject: (id: string) => ({ type: 'step-file', id }),
    }
    return change(scope, act, async (writing) => {
      if (!(await holdUnnamedFiles(writing, [fileId]))) {
        throw new DomainError('invalid', { issues: [{ path: 'file', message: 'file-gone' }] })
      }
      const { organisationId, today } = actor
      const given = { trackId, stepId, organisationId, fileId, note, language }
      const id = await createStepFile(writing, given)
      await tell(writing, { kind: 'resource-assigned', trackId, stepId, subjectId: id, today })
      return id
    })
  })
}

/**
 * Takes back a file that was given: nobody is served it any more.
 * @throws DomainError `not-found`, `forbidden` for a guest where another house gave it, `wrong-state`
 */
export async function removeFile(
  ctx: TenantContext,
  { trackId, stepId, requestId, stepFileId }: StepAddress & RemoveFile,
): Promise<void> {
  const asked = { trackId, stepId, requestId, content: ['remove', stepFileId] }
  await actOnStep(ctx, 'step.review', asked, async (scope, step) => {
    const known = isId(stepFileId)
    const giver = known ? await findStepFileGiver(scope, { trackId, stepId }, stepFileId) : null
    if (giver === null) throw new DomainError('not-found')
    if (!mayRemoveFile(scope.actor, step.track.access, giver)) {
      throw new DomainError('forbidden', { ask: 'lead-coach' })
    }
    if (!isThreadOpen(step.track.state)) throw new DomainError('wrong-state')
    const act = {
      action: 'step-file.removed',
      subject: () => ({ type: 'step-file', id: stepFileId }),
    }
    await change(scope, act, (writing) => removeStepFile(writing, stepFileId))
    return stepFileId
  })
}

interface RemoveFile {
  requestId: string
  stepFileId: string
}
