import { countSteps, createProposal, listCoaches } from '@traject/db/coach/coach.repo'
import { findCoach } from '@traject/db/coach/coach-choices.repo'
import { once } from '@traject/db/handled-request/once'
import { tell } from '@traject/db/notification/tell'
import { change } from '@traject/db/scope'
import { lockTrack } from '@traject/db/track/track-facts.repo'
import { type ProposeCoachInput, refuseProposal } from '@traject/domain/coach/propose-coach'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { trackFacts } from '../track/facts.ts'

/**
 * Proposes a further coach to the company; a new lead is of the responsible house, by its coordinator.
 * Nobody is let in by it: the company agrees first.
 * @returns the proposal's id
 * @throws DomainError `not-found`, `forbidden`, `wrong-state`, `invalid`
 */
export async function proposeCoach(ctx: TenantContext, input: ProposeCoachInput): Promise<string> {
  const { tenant, services } = ctx
  const { trackId, requestId, role, from } = input
  const isLead = role === 'lead'
  authorize(
    tenant.actor,
    isLead ? 'track.propose-lead' : 'track.propose-coach',
    await trackFacts(tenant, trackId),
  )
  const act = {
    action: 'coach.proposed',
    subject: (id: string) => ({ type: 'coach-proposal', id }),
  }
  const id = await once(tenant, requestId, (scope) =>
    change(scope, act, async (writing) => {
      await lockTrack(writing, trackId)
      const track = await trackFacts(writing, trackId)
      const { actor } = writing
      const coach = await findCoach(writing, input.affiliationId)
      const isForeign = isLead && coach?.organisationId !== track.responsibleOrganisationId
      if (!coach || isForeign) refuse('affiliationId', isForeign ? 'lead-foreign' : 'choose-one')
      const { personId, organisationId } = coach
      const coaches = await listCoaches(writing, trackId)
      const newcomer = { personId, organisationId, role, from }
      refuseProposal(newcomer, { state: track.state, coaches }, actor.today)
      const stepIds = role === 'guest' ? [...new Set(input.stepIds)] : []
      if ((await countSteps(writing, trackId, stepIds)) < stepIds.length) {
        throw new DomainError('not-found')
      }
      if (actor.kind !== 'professional') throw new DomainError('forbidden')
      const proposalId = await createProposal(writing, {
        ...{ trackId, personId, organisationId, role, from, stepIds },
        until: input.until ?? null,
        byOrganisationId: actor.organisationId,
        reason: input.reason,
        language: input.language ?? ctx.language,
      })
      const { today } = actor
      await tell(writing, { kind: 'coach-proposed', trackId, subjectId: proposalId, today })
      return proposalId
    }),
  )
  services.nudge()
  return id
}

function refuse(path: string, message: string): never {
  throw new DomainError('invalid', { issues: [{ path, message }] })
}
