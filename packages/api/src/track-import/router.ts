import { trackChoices } from '@traject/domain/track/import-tracks'
import { dropImport, receiveImport } from '../import/import-file.ts'
import { broughtFile, confirmed, incoming } from '../import/inputs.ts'
import { confirmImport, previewImport } from '../import/run-import.ts'
import { router, tenantProcedure, unclaimedTenantProcedure } from '../trpc.ts'
import { trackImport } from './track-import.ts'

const choices = { choices: trackChoices }

export const trackImportRouter = router({
  /** Takes a file in, before its form is read. */
  receive: unclaimedTenantProcedure
    .input(incoming)
    .mutation(({ ctx, input }) => receiveImport(trackImport, ctx, input)),
  /** What would happen to each row; writes nothing. */
  preview: tenantProcedure
    .input(broughtFile.extend(choices))
    .query(({ ctx, input }) => previewImport(trackImport, ctx, input)),
  confirm: tenantProcedure
    .input(confirmed.extend(choices))
    .mutation(({ ctx, input }) => confirmImport(trackImport, ctx, input)),
  drop: tenantProcedure
    .input(broughtFile)
    .mutation(({ ctx, input }) => dropImport(trackImport, ctx, input.id)),
})
