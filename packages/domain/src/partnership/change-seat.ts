import { addDays, type Dated, type IsoDate } from '../calendar/date.ts'
import { DomainError } from '../errors.ts'
import type { SeatRole } from './side.ts'

export interface SeatFacts extends Dated {
  id: string
  role: SeatRole
  nuts3: string
}

/**
 * How a change of a seat is written. History is dated: another region ends the seat today and begins a
 * new one tomorrow; where the seat began today or later, or the region stays, it is corrected in place.
 */
export function seatChange(
  seat: SeatFacts,
  nuts3: string,
  today: IsoDate,
): { inPlace: true } | { inPlace: false; lastDay: IsoDate; from: IsoDate } {
  refuseEnded(seat, today)
  if (seat.nuts3 === nuts3 || seat.from >= today) return { inPlace: true }
  // Its last day is today already: there is no tomorrow to begin on.
  if (seat.until === today) return { inPlace: true }
  return { inPlace: false, lastDay: today, from: addDays(today, 1) }
}

/**
 * Whether a seat may end on that day.
 * @throws DomainError `invalid` at `until`
 */
export function refuseWrongSeatEnd(seat: SeatFacts, until: IsoDate, today: IsoDate): void {
  refuseEnded(seat, today)
  if (seat.role === 'lead') refuse('lead-seat-stays')
  if (until < seat.from) refuse('until-before-from')
  if (seat.until !== null && until >= seat.until) refuse('until-extends')
}

/** What is over is history. */
function refuseEnded(seat: SeatFacts, today: IsoDate) {
  if (seat.until !== null && seat.until < today) throw new DomainError('wrong-state')
}

function refuse(message: string): never {
  throw new DomainError('invalid', { issues: [{ path: 'until', message }] })
}
