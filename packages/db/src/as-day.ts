import type { IsoDate } from '@traject/domain/calendar/date'

/** Midnight UTC: how Prisma takes a day. */
export function asDay(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`)
}
