import type { IsoDate } from './date.ts'

const DAY = 86_400_000

/** The day so many calendar days later; earlier where negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  // Days have no zone: reckoned in UTC they are all equally long.
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** A due date so many calendar days after a start; on a Saturday or Sunday it moves to Monday. */
export function dueDate(start: IsoDate, afterDays: number): IsoDate {
  const due = addDays(start, afterDays)
  const weekday = new Date(`${due}T00:00:00Z`).getUTCDay()
  if (weekday === 6) return addDays(due, 2)
  return weekday === 0 ? addDays(due, 1) : due
}
