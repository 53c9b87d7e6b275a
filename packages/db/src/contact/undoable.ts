import type { IsoDate } from '@traject/domain/calendar/date'
import { UNDO_DAYS } from '@traject/domain/contact/merging'
import { Prisma } from '../generated/client.ts'

const { sql } = Prisma

/** Over `m` of contact_merge and `pa` of its partnership: it is in force, and its days are not over. */
export const isUndoable = (today: IsoDate) => sql`m.undone_at is null and m.before is not null
  and (m.merged_at at time zone pa.time_zone)::date >= ${today}::date - ${UNDO_DAYS}::int`
