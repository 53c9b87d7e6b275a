import { z } from 'zod'

/** A page of notifications, after one of them; what is no id begins at the latest. */
export const notificationPageInput = z.object({ after: z.uuid().nullable().catch(null) })

/** All that was told until the page was shown: what came since is not marked. */
export const seeAllInput = z.object({ until: z.coerce.date() })
