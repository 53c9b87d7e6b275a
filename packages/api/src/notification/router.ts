import { listNotifications } from '@traject/db/notification/notification.repo'
import { notificationPageInput, seeAllInput } from '@traject/domain/notification/inputs'
import { preferencesInput } from '@traject/domain/notification/preferences'
import { z } from 'zod'
import { router, signedInProcedure, tenantProcedure } from '../trpc.ts'
import { findWay } from './find-way.ts'
import { choosePreferences, showPreferences } from './preferences.ts'
import { seeAllNotifications, seeNotification } from './see-notification.ts'

const one = z.object({ id: z.string() })

export const notificationRouter = router({
  list: tenantProcedure
    .input(notificationPageInput)
    .query(({ ctx, input }) => listNotifications(ctx.tenant, ctx.language, input.after)),
  /** Counted with the session, so that it costs no round trip. */
  count: tenantProcedure.query(({ ctx }) => ctx.acting.choice?.unseen ?? 0),
  see: tenantProcedure.input(one).mutation(({ ctx, input }) => seeNotification(ctx, input.id)),
  seeAll: tenantProcedure
    .input(seeAllInput)
    .mutation(({ ctx, input }) => seeAllNotifications(ctx, input.until)),
  way: signedInProcedure.input(one).query(({ ctx, input }) => findWay(ctx, input.id)),
  preferences: signedInProcedure.query(({ ctx }) => showPreferences(ctx)),
  choosePreferences: signedInProcedure
    .input(preferencesInput)
    .mutation(({ ctx, input }) => choosePreferences(ctx, input)),
})
