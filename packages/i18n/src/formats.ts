import type { Formats } from 'use-intl/core'
import { formatTag, type Locale } from './locale.ts'

/**
 * Named formats, for `format.dateTime(value, 'day')` and for messages (`{amount, number, euro}`).
 * Days (due dates, validity) are no moments: they are read as UTC midnight in every zone. Moments are
 * shown in the viewer's zone.
 */
export const formats = {
  dateTime: {
    day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    shortDay: { day: 'numeric', month: 'short', timeZone: 'UTC' },
    shortWeekday: { weekday: 'short', day: 'numeric', timeZone: 'UTC' },
    weekday: { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
    moment: {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
    time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  },
  number: {
    euro: { style: 'currency', currency: 'EUR' },
    wholeEuro: { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 },
    percent: { style: 'percent', maximumFractionDigits: 0 },
  },
  list: {
    and: { type: 'conjunction', style: 'long' },
    or: { type: 'disjunction', style: 'long' },
  },
} as const satisfies Formats

const DAY = 86_400_000

/** "today", "tomorrow", "in 3 days", "2 days ago": from one day to another, both as 'yyyy-MM-dd'. */
export function relativeDay(locale: Locale, day: string, today: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY)
  return new Intl.RelativeTimeFormat(formatTag(locale), { numeric: 'auto' }).format(days, 'day')
}
