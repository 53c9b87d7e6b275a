import { Readable } from 'node:stream'
import { importChoices } from '@traject/domain/contact/import-rows'
import { z } from 'zod'
import { ownerOfDraft } from '../item/new-draft.ts'
import { router, tenantProcedure, unclaimedTenantProcedure } from '../trpc.ts'
import { confirmImport } from './confirm-import.ts'
import { exportContacts } from './export-contacts.ts'
import { dropImport, importFile, receiveImport } from './import-file.ts'
import { planImport } from './plan-import.ts'

const subject = z.object({ id: z.string() })

const incoming = z.object({
  stream: z.instanceof(Readable),
  declaredName: z.string().optional(),
  signal: z.instanceof(AbortSignal).optional(),
})

export const contactExchangeRouter = router({
  /** Takes a file in, before its form is read. */
  receive: unclaimedTenantProcedure
    .input(incoming)
    .mutation(({ ctx, input }) =>
      receiveImport(ctx, { ...input, declaredName: input.declaredName, signal: input.signal }),
    ),
  /** What would happen to each row; writes nothing. */
  preview: tenantProcedure
    .input(subject.extend({ choices: importChoices }))
    .query(async ({ ctx, input }) => {
      const file = await importFile(ctx, input.id)
      const { ownerOrganisationId } = ownerOfDraft(ctx.tenant)
      const { columns, rows } = await planImport(ctx, file, input.choices, ownerOrganisationId)
      return { columns, rows }
    }),
  confirm: tenantProcedure
    .input(subject.extend({ choices: importChoices, expected: z.coerce.number().int().min(0) }))
    .mutation(({ ctx, input }) => confirmImport(ctx, input)),
  drop: tenantProcedure
    .input(subject)
    .mutation(async ({ ctx, input }) => dropImport(ctx, await importFile(ctx, input.id))),
  /** A mutation: taking contacts out leaves its event. */
  take: tenantProcedure
    .input(z.object({ format: z.enum(['csv', 'vcf']) }))
    .mutation(({ ctx, input }) => exportContacts(ctx, input.format)),
})
