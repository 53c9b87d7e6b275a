import type { StepFileView, StepPage } from '@traject/db/step/step-page.repo'
import { findStepPage } from '@traject/db/step/step-page.repo'
import { DomainError } from '@traject/domain/errors'
import type { Language } from '@traject/domain/language/language'
import { ASSIGNING_STATES } from '@traject/domain/resource-assignment/assign-resource'
import type { StepPageInput } from '@traject/domain/step/inputs'
import { mayRemoveFile } from '@traject/domain/step/may-remove-file'
import { isThreadOpen } from '@traject/domain/step/thread'
import { isOverdue, whoseTurn } from '@traject/domain/step/whose-turn'
import { type StepMove, type StepMover, stepMovesFrom } from '@traject/domain/track/move-step'
import { stepMoverOf } from '@traject/domain/track/standing'
import type { TenantContext } from '../context.ts'
import { isId } from '../found.ts'

type Page = Omit<StepPage, 'track' | 'files'>

export interface StepView extends Page {
  track: Omit<StepPage['track'], 'access' | 'responsibleOrganisationId'> & {
    /** All its steps are on the line, and not a guest's alone. */
    isWhole: boolean
  }
  /** What the reader is on this step. */
  reader: StepMover
  turn: StepMover | null
  isOverdue: boolean
  /** The moves that the reader can make now. */
  moves: StepMove[]
  /** Whether the thread is open, and files may be given. */
  isOpen: boolean
  /** The reader plans the track, and it still takes something. */
  mayAssign: boolean
  files: (Omit<StepFileView, 'organisationId'> & { mayRemove: boolean })[]
}

/**
 * A step with all that happened on it, for who reads it whole, and what he can do now.
 * @throws DomainError `not-found`, for a reader of the summary too
 */
export async function getStep(
  { tenant, language }: { tenant: TenantContext['tenant']; language: Language },
  { trackId, stepId, before }: StepPageInput,
): Promise<StepView> {
  const { actor } = tenant
  const known = isId(trackId, stepId)
  const page = known ? await findStepPage(tenant, trackId, stepId, language, before) : null
  const reader = page && stepMoverOf(actor, page.track, stepId)
  if (!page || !reader) throw new DomainError('not-found')
  const { responsibleOrganisationId: _, access, ...track } = page.track
  const facts = { state: page.state, track: track.state, optional: page.optional }
  return {
    ...page,
    track: { ...track, isWhole: access.whole },
    reader,
    turn: whoseTurn(facts),
    isOverdue: isOverdue({ ...facts, dueOn: page.dueOn, today: actor.today }),
    moves: stepMovesFrom(reader, facts),
    isOpen: isThreadOpen(track.state),
    mayAssign:
      reader === 'coach' && access.whole && ASSIGNING_STATES.some((one) => one === track.state),
    files: page.files.map(({ organisationId, ...file }) => ({
      ...file,
      mayRemove: isThreadOpen(track.state) && mayRemoveFile(actor, access, organisationId),
    })),
  }
}
