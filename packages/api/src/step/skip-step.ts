import { once } from '@traject/db/handled-request/once'
import { tell } from '@traject/db/notification/tell'
import { change } from '@traject/db/scope'
import { findStepHead, type StepHead, writeStepState } from '@traject/db/step/skip-step.repo'
import { lockTrack, type StepFacts } from '@traject/db/track/track-facts.repo'
import { recordMove } from '@traject/db/track-event/track-event.repo'
import { DomainError } from '@traject/domain/errors'
import type { Actor } from '@traject/domain/policy/actor'
import { authorize } from '@traject/domain/policy/can'
import { moveStep, stepMovesFrom } from '@traject/domain/track/move-step'
import { stepMoverOf } from '@traject/domain/track/standing'
import type { TenantContext } from '../context.ts'
import { isId } from '../found.ts'
import { stepFacts } from '../track/facts.ts'

interface Asked {
  trackId: string
  stepId: string
  requestId: string
  reason: string
}

/** The step and which of the two could be done to it now. @throws DomainError `not-found` */
export async function stepToSkip(
  { tenant, language }: TenantContext,
  { trackId, stepId }: { trackId: string; stepId: string },
): Promise<Omit<StepHead, 'track'> & { move: 'skip' | 'reopen' }> {
  const known = isId(trackId, stepId)
  const head = known ? await findStepHead(tenant, trackId, stepId, language) : null
  if (!head) throw new DomainError('not-found')
  const { track, ...step } = head
  const move = step.state === 'skipped' ? 'reopen' : 'skip'
  mayMove(tenant.actor, move, head)
  const by = stepMoverOf(tenant.actor, track, step.id) ?? 'sme'
  if (!stepMovesFrom(by, { ...step, track: track.state }).includes(move)) {
    throw new DomainError('wrong-state')
  }
  return { ...step, move }
}

/**
 * Leaves a step out with a reason, or has it done after all. The reason stands in the history.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state`, `invalid` at `reason`
 */
export async function skipStep(
  { tenant, language }: TenantContext,
  move: 'skip' | 'reopen',
  { trackId, stepId, requestId, reason }: Asked,
): Promise<string> {
  mayMove(tenant.actor, move, await stepFacts(tenant, trackId, stepId))
  const action = move === 'skip' ? 'step.skipped' : 'step.reopened'
  const act = { action, subject: () => ({ type: 'step', id: stepId }) }
  return once(tenant, requestId, (within) =>
    change(within, act, async (scope) => {
      await lockTrack(scope, trackId)
      const step = await stepFacts(scope, trackId, stepId)
      const { track, state, optional } = step
      const by = mayMove(scope.actor, move, step)
      const to = moveStep(move, by, { state, optional, track: track.state, reason })
      await writeStepState(scope, stepId, to)
      const { partnershipId } = scope
      await recordMove(scope, { partnershipId, trackId, stepId, move, reason, language })
      const { today } = scope.actor
      // Its coaches did not see what a company left out.
      const whom = by === 'sme' ? 'both' : 'sme'
      await tell(scope, { kind: 'plan-changed', to: whom, trackId, stepId, today })
      return stepId
    }),
  )
}

/** As whom he does it. @throws DomainError `forbidden` */
function mayMove(
  actor: Actor,
  move: 'skip' | 'reopen',
  { track, id, optional }: Pick<StepFacts, 'track' | 'id' | 'optional'>,
) {
  const step = { ...track, stepId: id, optional }
  if (move === 'skip') authorize(actor, 'step.skip', step)
  else authorize(actor, 'step.review', step)
  return stepMoverOf(actor, track, id) ?? 'sme'
}
