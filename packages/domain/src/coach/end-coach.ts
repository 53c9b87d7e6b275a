import { z } from 'zod'
import { addDays, type IsoDate, laterDay } from '../calendar/date.ts'
import { DomainError } from '../errors.ts'
import { type CoachRow, leadsOn } from './propose-coach.ts'

export const endCoachInput = z.object({
  trackId: z.string(),
  requestId: z.uuid(),
  coachAssignmentId: z.uuid(),
  /** The last day. */
  until: z.iso.date({ error: 'date-wrong' }),
})
export type EndCoachInput = z.infer<typeof endCoachInput>

/**
 * Whether an assignment may end on that day: not before it began, never later than it would have, and
 * a lead only where another one leads from the day after.
 * @throws DomainError `invalid` at `until`
 */
export function refuseWrongCoachEnd(row: CoachRow, until: IsoDate, all: readonly CoachRow[]): void {
  if (until < row.from) refuse('until-before-from')
  if (row.until !== null && until >= row.until) refuse('until-extends')
  if (row.role !== 'lead') return
  const others = all.filter(({ id }) => id !== row.id)
  if (leadsOn(others, addDays(until, 1)).length === 0) refuse('last-lead')
}

/** The last day of a lead whose successor begins on that one; at least the day he began. */
export function lastDayBefore(successorFrom: IsoDate, row: CoachRow): IsoDate {
  return laterDay(addDays(successorFrom, -1), row.from)
}

function refuse(message: string): never {
  throw new DomainError('invalid', { issues: [{ path: 'until', message }] })
}
