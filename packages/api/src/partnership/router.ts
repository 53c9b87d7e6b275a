import { listSeats } from '@traject/db/partnership/partner-seat.repo'
import {
  addSeatInput,
  changeSeatInput,
  endSeatInput,
  partnershipSettingsInput,
} from '@traject/domain/partnership/inputs'
import { can } from '@traject/domain/policy/can'
import { router, tenantProcedure } from '../trpc.ts'
import { addSeat, changeSeat, endSeat } from './manage-seats.ts'
import { manageableSeats, partnershipSettings, saveSettings } from './settings.ts'

export const partnershipRouter = router({
  houses: tenantProcedure.query(({ ctx }) => listSeats(ctx.tenant)),
  mayEdit: tenantProcedure.query(({ ctx }) => can(ctx.actor, 'partnership.edit', null) === true),
  seats: tenantProcedure.query(({ ctx }) => manageableSeats(ctx)),
  settings: tenantProcedure.query(({ ctx }) => partnershipSettings(ctx)),
  addSeat: tenantProcedure.input(addSeatInput).mutation(({ ctx, input }) => addSeat(ctx, input)),
  changeSeat: tenantProcedure
    .input(changeSeatInput)
    .mutation(({ ctx, input }) => changeSeat(ctx, input)),
  endSeat: tenantProcedure.input(endSeatInput).mutation(({ ctx, input }) => endSeat(ctx, input)),
  saveSettings: tenantProcedure
    .input(partnershipSettingsInput)
    .mutation(({ ctx, input }) => saveSettings(ctx, input)),
})
