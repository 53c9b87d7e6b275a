import { addDays, type IsoDate } from './date.ts'

/** The days of a week, both included. */
export interface Week {
  monday: IsoDate
  sunday: IsoDate
}

/** The week of a day, from Monday to Sunday. */
export function weekOf(day: IsoDate): Week {
  // Sunday is day 0 of JavaScript, and the seventh of a week.
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  const monday = addDays(day, -weekday)
  return { monday, sunday: addDays(monday, 6) }
}

export function inWeek(day: IsoDate | null, { monday, sunday }: Week): boolean {
  return day !== null && monday <= day && day <= sunday
}
