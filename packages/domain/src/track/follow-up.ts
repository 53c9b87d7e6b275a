import type { IsoDate } from '../calendar/date.ts'

/**
 * The last day of a follow-up of so many months after a track ended: the same day of that month, or
 * the month's last where it has no such day.
 */
export function followUpEnd(endedOn: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = endedOn.split('-').map(Number)
  const at = month - 1 + months
  const lastDay = new Date(Date.UTC(year, at + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, at, Math.min(day, lastDay))).toISOString().slice(0, 10)
}
