import { peopleChoices } from '@traject/domain/invitation/import-people'
import { dropImport, receiveImport } from '../import/import-file.ts'
import { broughtFile, confirmed, incoming } from '../import/inputs.ts'
import { confirmImport, previewImport } from '../import/run-import.ts'
import { router, tenantProcedure, unclaimedTenantProcedure } from '../trpc.ts'
import { peopleImport } from './people-import.ts'

const choices = { choices: peopleChoices }

export const peopleImportRouter = router({
  /** Takes a file in, before its form is read. */
  receive: unclaimedTenantProcedure
    .input(incoming)
    .mutation(({ ctx, input }) => receiveImport(peopleImport, ctx, input)),
  /** What would happen to each row; writes nothing. */
  preview: tenantProcedure
    .input(broughtFile.extend(choices))
    .query(({ ctx, input }) => previewImport(peopleImport, ctx, input)),
  confirm: tenantProcedure
    .input(confirmed.extend(choices))
    .mutation(({ ctx, input }) => confirmImport(peopleImport, ctx, input)),
  drop: tenantProcedure
    .input(broughtFile)
    .mutation(({ ctx, input }) => dropImport(peopleImport, ctx, input.id)),
})
