import { type CoachChoices, findCoachChoices } from '@traject/db/coach/coach-choices.repo'
import {
  type CoachProposalRow,
  findTrackPeople,
  type TrackCoach,
  type TrackPeople,
} from '@traject/db/coach/track-people.repo'
import { laterDay } from '@traject/domain/calendar/date'
import { DomainError } from '@traject/domain/errors'
import { authorize, can } from '@traject/domain/policy/can'
import { moverOf } from '@traject/domain/track/standing'
import type { TrackState } from '@traject/domain/track/track-state'
import type { TenantContext } from '../context.ts'
import { found } from '../found.ts'

/** The company's id stays here: until it agrees, nobody may compare it with another. */
export interface TrackPeoplePage extends Omit<TrackPeople, 'facts' | 'coaches' | 'proposals'> {
  id: string
  state: TrackState
  today: string
  coaches: (TrackCoach & { isReader: boolean; isToCome: boolean; mayEnd: boolean })[]
  proposals: (CoachProposalRow & { mayWithdraw: boolean })[]
  /** Whose answer the proposals wait for. */
  mayAnswer: boolean
  mayPropose: boolean
  mayProposeLead: boolean
}

/** Who can see a track, now and later, and what the reader may do. @throws DomainError `not-found` */
export async function trackPeople(
  { tenant, language }: TenantContext,
  id: string,
): Promise<TrackPeoplePage> {
  const view = await found(id, (known) => findTrackPeople(tenant, known, language))
  const { actor } = tenant
  const { facts, ...shown } = view
  const isOver = facts.state === 'declined' || facts.state === 'closed'
  const leads = can(actor, 'track.propose-lead', facts) === true
  return {
    ...shown,
    id,
    state: facts.state,
    today: actor.today,
    coaches: view.coaches.map((coach) => ({
      ...coach,
      isReader: actor.kind === 'professional' && coach.personId === actor.personId,
      isToCome: coach.from > actor.today,
      mayEnd: !isOver && can(actor, 'track.end-coach', { ...facts, coach }) === true,
    })),
    proposals: view.proposals.map((row) => ({
      ...row,
      mayWithdraw: leads || row.byPersonId === actor.personId || isLead(tenant, facts),
    })),
    mayAnswer: can(actor, 'track.agree', facts) === true,
    mayPropose: !isOver && can(actor, 'track.propose-coach', facts) === true,
    mayProposeLead: !isOver && leads,
  }
}

function isLead({ actor }: TenantContext['tenant'], facts: TrackPeople['facts']): boolean {
  return moverOf(actor, facts) === 'lead-coach'
}

/**
 * Whom one may propose to the company, for which steps.
 * @throws DomainError `not-found`, `forbidden`
 */
export async function coachChoices(
  { tenant, language }: TenantContext,
  id: string,
): Promise<Omit<CoachChoices, 'facts'> & { id: string; today: string; mayProposeLead: boolean }> {
  const view = await found(id, (known) => findCoachChoices(tenant, known, language))
  const { facts, ...shown } = view
  authorize(tenant.actor, 'track.propose-coach', facts)
  const mayProposeLead = can(tenant.actor, 'track.propose-lead', facts) === true
  return { ...shown, id, today: tenant.actor.today, mayProposeLead }
}

/** What the form of an end shows. @throws DomainError `not-found`, `forbidden` */
export async function coachToEnd(ctx: TenantContext, trackId: string, coachAssignmentId: string) {
  const { coaches, ...view } = await trackPeople(ctx, trackId)
  const coach = coaches.find(({ id }) => id === coachAssignmentId)
  if (!coach) throw new DomainError('not-found')
  if (!coach.mayEnd) {
    throw new DomainError('forbidden', {
      ask: coach.role === 'lead' ? 'coordinator' : 'lead-coach',
    })
  }
  return { ...view, coach, lastDay: laterDay(coach.from, view.today) }
}
