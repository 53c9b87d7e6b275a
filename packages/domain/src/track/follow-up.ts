import { addMonths, type IsoDate } from '../calendar/date.ts'

/** The last day of a follow-up of so many months after a track ended. */
export function followUpEnd(endedOn: IsoDate, months: number): IsoDate {
  return addMonths(endedOn, months)
}
