import { importChoices } from '@traject/domain/contact/import-rows'
import { z } from 'zod'
import { dropImport, receiveImport } from '../import/import-file.ts'
import { broughtFile, confirmed, incoming } from '../import/inputs.ts'
import { confirmImport, previewImport } from '../import/run-import.ts'
import { router, tenantProcedure, unclaimedTenantProcedure } from '../trpc.ts'
import { contactImport } from './contact-import.ts'
import { exportContacts } from './export-contacts.ts'

const choices = { choices: importChoices }

export const contactExchangeRouter = router({
  /** Takes a file in, before its form is read. */
  receive: unclaimedTenantProcedure
    .input(incoming)
    .mutation(({ ctx, input }) => receiveImport(contactImport, ctx, input)),
  /** What would happen to each row; writes nothing. */
  preview: tenantProcedure
    .input(broughtFile.extend(choices))
    .query(({ ctx, input }) => previewImport(contactImport, ctx, input)),
  confirm: tenantProcedure
    .input(confirmed.extend(choices))
    .mutation(({ ctx, input }) => confirmImport(contactImport, ctx, input)),
  drop: tenantProcedure
    .input(broughtFile)
    .mutation(({ ctx, input }) => dropImport(contactImport, ctx, input.id)),
  /** A mutation: taking contacts out leaves its event. */
  take: tenantProcedure
    .input(z.object({ format: z.enum(['csv', 'vcf']) }))
    .mutation(({ ctx, input }) => exportContacts(ctx, input.format)),
})
