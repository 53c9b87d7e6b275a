import type { IsoDate } from '../calendar/date.ts'

/** Whether a house takes one more request in a month in which it was asked so often. */
export function takesMore({
  perMonth,
  asked,
}: {
  perMonth: number | null
  asked: number
}): boolean {
  return perMonth === null || asked < perMonth
}

/** The first day of a day's month, and of the month after it. */
export function monthOf(today: IsoDate): { from: IsoDate; next: IsoDate } {
  const from = `${today.slice(0, 7)}-01`
  const at = new Date(`${from}T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() + 1)
  return { from, next: at.toISOString().slice(0, 10) }
}
