import type { IsoDate } from '@traject/domain/calendar/date'
import type { TrackState } from '@traject/domain/track/track-state'
import { asDay } from '../as-day.ts'
import { underscored } from '../enum-names.ts'
import type { Scope, TenantScope, Writing } from '../scope.ts'

interface Moved {
  trackId: string
  state: TrackState
  followUpUntil?: IsoDate
}

/** The state after a move; the track was locked and the machine asked before. */
export async function saveTrackState(
  { connection, now }: Writing<Scope>,
  { trackId, state, followUpUntil }: Moved,
) {
  await connection.track.update({
    where: { id: trackId },
    data: {
      state: underscored(state),
      stateSince: now,
      ...(followUpUntil ? { followUpUntil: asDay(followUpUntil) } : {}),
    },
  })
}

/** The company has answered: when it agreed, and whom the coach had named is forgotten. */
export async function saveAnswer(
  { connection, now }: Writing<TenantScope>,
  trackId: string,
  agreed: boolean,
) {
  await connection.track.update({
    where: { id: trackId },
    data: {
      ...(agreed ? { agreedAt: now } : {}),
      contactName: null,
      contactEmail: null,
      contactLanguage: null,
    },
  })
}

/** For how many months the partnership follows a track up. */
export async function followUpMonths({ connection, partnershipId }: TenantScope): Promise<number> {
  const { followUpMonths: months } = await connection.partnership.findUniqueOrThrow({
    where: { id: partnershipId },
    select: { followUpMonths: true },
  })
  return months
}
