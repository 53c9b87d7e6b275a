import {
  createCoach,
  endCoach,
  findOpenProposal,
  listCoaches,
  type OpenProposal,
  settleProposal,
} from '@traject/db/coach/coach.repo'
import { once } from '@traject/db/handled-request/once'
import { tell } from '@traject/db/notification/tell'
import { change, type TenantScope, type Writing } from '@traject/db/scope'
import { lockTrack, type TrackFacts } from '@traject/db/track/track-facts.repo'
import { lastDayBefore } from '@traject/domain/coach/end-coach'
import { type AnswerCoachInput, agreedDays } from '@traject/domain/coach/propose-coach'
import { DomainError } from '@traject/domain/errors'
import { authorize, can } from '@traject/domain/policy/can'
import { moverOf } from '@traject/domain/track/standing'
import type { TenantContext } from '../context.ts'
import { trackFacts } from '../track/facts.ts'

const DONE = { agree: 'agreed', decline: 'declined', withdraw: 'withdrawn' } as const

/**
 * The company agrees to a further coach or declines; whoever proposed him takes it back. On agreeing,
 * the coach gets in from his date, and a new lead takes over from the old one.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state` where it was answered already
 */
export async function answerCoach(ctx: TenantContext, input: AnswerCoachInput): Promise<void> {
  const { tenant, services } = ctx
  const { trackId, requestId, proposalId, answer } = input
  const facts = await trackFacts(tenant, trackId)
  if (answer !== 'withdraw') authorize(tenant.actor, 'track.agree', facts)
  const state = DONE[answer]
  const act = {
    action: `coach.${state}`,
    subject: () => ({ type: 'coach-proposal', id: proposalId }),
  }
  await once(tenant, requestId, (scope) =>
    change(scope, act, async (writing) => {
      await lockTrack(writing, trackId)
      const track = await trackFacts(writing, trackId)
      const proposal = await findOpenProposal(writing, trackId, proposalId)
      if (!proposal) throw new DomainError('wrong-state')
      if (answer === 'withdraw') refuseForeign(writing, track, proposal)
      await settleProposal(writing, proposalId, state)
      if (answer === 'agree') await letIn(writing, track, proposal)
      return proposalId
    }),
  )
  services.nudge()
}

/** Whoever made it, the lead coach, and the responsible house's coordinator take it back. */
function refuseForeign({ actor }: TenantScope, track: TrackFacts, { byPersonId }: OpenProposal) {
  if (actor.kind === 'professional' && byPersonId === actor.personId) return
  if (moverOf(actor, track) === 'lead-coach') return
  if (can(actor, 'track.propose-lead', track) === true) return
  throw new DomainError('forbidden', { ask: 'lead-coach' })
}

async function letIn(scope: Writing<TenantScope>, track: TrackFacts, proposal: OpenProposal) {
  const { id: trackId, state } = track
  if (state === 'declined' || state === 'closed') throw new DomainError('wrong-state')
  const { today } = scope.actor
  const { personId, organisationId, role, stepIds } = proposal
  const days = agreedDays(proposal, today)
  if (role === 'lead') {
    for (const row of await listCoaches(scope, trackId)) {
      const leadsOn = row.role === 'lead' && (row.until === null || row.until >= days.from)
      if (leadsOn) await endCoach(scope, row.id, lastDayBefore(days.from, row))
    }
  }
  const subjectId = await createCoach(scope, {
    ...{ trackId, personId, organisationId, role, stepIds },
    ...days,
  })
  await tell(scope, { kind: 'coach-agreed', trackId, subjectId, today })
}
