import { once } from '@traject/db/handled-request/once'
import { tell } from '@traject/db/notification/tell'
import {
  createAssignment,
  isAssignedThere,
} from '@traject/db/resource-assignment/resource-assignment.repo'
import { change, type TenantScope } from '@traject/db/scope'
import { lockTrack } from '@traject/db/track/track-facts.repo'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import { assignResource as decide } from '@traject/domain/resource-assignment/assign-resource'
import type { AssignInput } from '@traject/domain/resource-assignment/inputs'
import type { TenantContext } from '../context.ts'
import { stepFacts, trackFacts } from '../track/facts.ts'
import { assignableFacts } from './facts.ts'

type Assigning = AssignInput & { trackId: string }

/**
 * Assigns an item that the coach sees and may hand to a company, to a track that he plans or one of its
 * steps, and tells the company. Returns the assignment's id.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state` where the track takes nothing any more,
 *   `invalid` at `step` where it stands there already, at `dueOn` where that day is past
 */
export async function assignResource(ctx: TenantContext, input: Assigning): Promise<string> {
  const { tenant, language } = ctx
  await allowed(tenant, input)
  const act = {
    action: 'resource-assignment.made',
    subject: (id: string) => ({ type: 'resource-assignment', id }),
  }
  return once(tenant, input.requestId, (within) =>
    change(within, act, async (scope) => {
      await lockTrack(scope, input.trackId)
      const { track, step, byOrganisationId } = await allowed(scope, input)
      const { trackId, item: itemId, reason } = input
      const place = { trackId, stepId: step?.id ?? null, itemId }
      const { today } = tenant.actor
      const { dueOn } = decide({
        track: track.state,
        today,
        step,
        dueOn: input.dueOn,
        isThere: await isAssignedThere(scope, place),
      })
      const assignment = { ...place, byOrganisationId, reason, language, dueOn }
      const id = await createAssignment(scope, assignment)
      const about = { trackId, stepId: step?.id, subjectId: id, today }
      await tell(scope, { kind: 'resource-assigned', ...about })
      return id
    }),
  )
}

/** The facts, and leave to do it: asked before anything is claimed, and again once the track is held. */
async function allowed(scope: TenantScope, { trackId, step: stepId, item }: Assigning) {
  const { actor } = scope
  const track = await trackFacts(scope, trackId)
  authorize(actor, 'track.plan', track)
  const step = stepId ? await stepFacts(scope, trackId, stepId) : null
  authorize(actor, 'item.assign', await assignableFacts(scope, item))
  if (actor.kind !== 'professional') throw new DomainError('forbidden', { ask: 'lead-coach' })
  return { track, step, byOrganisationId: actor.organisationId }
}
