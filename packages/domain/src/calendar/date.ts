/**
 * A day as 'yyyy-MM-dd'. Access and due dates are days of the partnership's time zone, never moments,
 * and this spelling sorts as the days do.
 */
export type IsoDate = string

/** A row that holds from a day until a day, both included; no `until`: for good. */
export interface Dated {
  from: IsoDate
  until: IsoDate | null
}

/** Whether a dated row holds on that day. */
export function inForce(row: Dated, today: IsoDate): boolean {
  return row.from <= today && (row.until === null || today <= row.until)
}

/** The day so many days later, or earlier. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** The same day so many months later, or the last one of a month that has no such day. */
export function addMonths(from: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const at = month - 1 + months
  const lastDay = new Date(Date.UTC(year, at + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, at, Math.min(day, lastDay))).toISOString().slice(0, 10)
}

const DAY = 86_400_000

/** How many days lie between two; negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** The day it is at that moment in a time zone (IANA name). */
export function dayIn(timeZone: string, moment: Date): IsoDate {
  // The Canadian spelling of a date is the ISO one.
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment)
}

export function laterDay(one: IsoDate, other: IsoDate): IsoDate {
  if (one > other) return one
  return other
}
