import { z } from 'zod'
import { type Dated, type IsoDate, inForce, laterDay } from '../calendar/date.ts'
import { DomainError } from '../errors.ts'
import { LANGUAGES } from '../language/language.ts'
import { COACH_ROLES, type CoachRole } from '../policy/may-read.ts'
import type { TrackState } from '../track/track-state.ts'

const day = z.iso.date('date-wrong')

/** A further coach to propose to the company: who, as what, and from when until when. */
export const proposeCoachInput = z
  .object({
    trackId: z.string(),
    requestId: z.uuid(),
    /** His affiliation as a coach: the person and the house he acts for. */
    affiliationId: z.uuid('choose-one'),
    role: z.enum(COACH_ROLES, 'choose-one'),
    stepIds: z.array(z.uuid()).max(200).default([]),
    from: day,
    until: day.optional(),
    reason: z.string().trim().max(1000, 'reason-long').default(''),
    language: z.enum(LANGUAGES).optional(),
  })
  .superRefine(({ role, stepIds, from, until }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (role === 'guest' && stepIds.length === 0) say('stepIds', 'steps-missing')
    if (role === 'guest' && !until) say('until', 'guest-until')
    if (until && until < from) say('until', 'until-before-from')
  })
export type ProposeCoachInput = z.infer<typeof proposeCoachInput>

export const answerCoachInput = z.object({
  trackId: z.string(),
  requestId: z.uuid(),
  proposalId: z.uuid(),
  answer: z.enum(['agree', 'decline', 'withdraw']),
})
export type AnswerCoachInput = z.infer<typeof answerCoachInput>

/** Somebody who coaches a track for a house. */
export interface CoachRow extends Dated {
  id: string
  personId: string
  organisationId: string
  role: CoachRole
}

type Newcomer = Pick<CoachRow, 'personId' | 'organisationId' | 'role' | 'from'>

/**
 * Whether somebody may be proposed: not for a day that is past, and not as what he is already.
 * @throws DomainError `wrong-state` on a track that was declined or is closed, `invalid`
 */
export function refuseProposal(
  newcomer: Newcomer,
  track: { state: TrackState; coaches: readonly CoachRow[] },
  today: IsoDate,
): void {
  if (track.state === 'declined' || track.state === 'closed') throw new DomainError('wrong-state')
  if (newcomer.from < today) refuse('from', 'from-past')
  const coachesAlready = track.coaches.some(
    (row) =>
      row.personId === newcomer.personId &&
      row.organisationId === newcomer.organisationId &&
      (row.until === null || row.until >= newcomer.from) &&
      isNoLess(row.role, newcomer.role),
  )
  if (coachesAlready) refuse('affiliationId', 'coach-known')
}

/** A co-coach may become the lead, a guest either; nobody is proposed as less than he is. */
function isNoLess(role: CoachRole, than: CoachRole): boolean {
  return COACH_ROLES.indexOf(role) <= COACH_ROLES.indexOf(than)
}

/**
 * The days of what the company agreed to: from the proposed one on, or from today where that is past.
 * @throws DomainError `wrong-state` where its last day is past
 */
export function agreedDays({ from, until }: Dated, today: IsoDate): Dated {
  if (until !== null && until < today) throw new DomainError('wrong-state')
  return { from: laterDay(from, today), until }
}

/** Who leads the track on that day and goes on doing so. */
export function leadsOn(coaches: readonly CoachRow[], day: IsoDate): CoachRow[] {
  return coaches.filter((row) => row.role === 'lead' && inForce(row, day))
}

function refuse(path: string, message: string): never {
  throw new DomainError('invalid', { issues: [{ path, message }] })
}
