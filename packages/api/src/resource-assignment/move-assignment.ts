import { once } from '@traject/db/handled-request/once'
import { tell } from '@traject/db/notification/tell'
import {
  lockAssignment,
  updateAssignmentState,
} from '@traject/db/resource-assignment/resource-assignment.repo'
import { change, type TenantScope } from '@traject/db/scope'
import { lockTrack } from '@traject/db/track/track-facts.repo'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import type { MoveAssignmentInput } from '@traject/domain/resource-assignment/inputs'
import {
  type AssignmentMove,
  moveAssignment as decide,
} from '@traject/domain/resource-assignment/move-assignment'
import type { TenantContext } from '../context.ts'
import { assignmentFacts } from './facts.ts'

const DONE: Record<AssignmentMove, string> = {
  open: 'opened',
  finish: 'finished',
  'set-aside': 'set-aside',
  'take-up': 'taken-up',
  recall: 'recalled',
}

type Moving = MoveAssignmentInput & { trackId: string; id: string }

/**
 * The company opens, finishes, sets aside or takes up what was assigned to it; a coach of the track
 * recalls it. What is set aside is told to the coaches.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state`, `invalid` at `reason`
 */
export async function moveAssignment(ctx: TenantContext, input: Moving): Promise<void> {
  const { tenant, language } = ctx
  const { id, trackId, move, reason = '', requestId } = input
  await allowed(tenant, input)
  const act = {
    action: `resource-assignment.${DONE[move]}`,
    subject: () => ({ type: 'resource-assignment', id }),
  }
  const work = (within: TenantScope) =>
    change(within, act, async (scope) => {
      await lockTrack(scope, trackId)
      const { track, stepId } = await allowed(scope, input)
      const state = await lockAssignment(scope, trackId, id)
      if (!state) throw new DomainError('not-found')
      const by = tenant.actor.kind === 'sme' ? 'sme' : 'coach'
      const next = decide(move, by, { state, track: track.state, reason })
      await updateAssignmentState(scope, { id, trackId }, next, { reason, language })
      if (move === 'set-aside') {
        const { today } = tenant.actor
        const about = { trackId, stepId: stepId ?? undefined, subjectId: id, today }
        await tell(scope, { kind: 'resource-set-aside', ...about })
      }
      return id
    })
  await (requestId ? once(tenant, requestId, work) : work(tenant))
}

/** The facts, and leave to do it: asked before anything is claimed, and again once the track is held. */
async function allowed(scope: TenantScope, { move, trackId, id }: Moving) {
  const assignment = await assignmentFacts(scope, { trackId, id })
  const act = move === 'recall' ? 'assignment.recall' : 'assignment.follow'
  authorize(scope.actor, act, assignment.track)
  return assignment
}
