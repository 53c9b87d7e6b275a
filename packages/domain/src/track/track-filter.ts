import { z } from 'zod'
import { TRACK_STATES } from './track-state.ts'

/** Which tracks a list shows, as its address says; what cannot be meant there is left out. */
export const trackFilterInput = z.object({
  state: z.enum(TRACK_STATES).nullable().catch(null),
  /** The last track of the page before. */
  after: z.uuid().nullable().catch(null),
})
