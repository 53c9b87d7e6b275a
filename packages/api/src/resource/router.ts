import { listConcepts } from '@traject/db/concept/concept.repo'
import { resourceInput } from '@traject/domain/item/inputs'
import { LANGUAGES } from '@traject/domain/language/language'
import { authorize } from '@traject/domain/policy/can'
import { z } from 'zod'
import { router, tenantProcedure } from '../trpc.ts'
import { createResource } from './create-resource.ts'
import { editResource } from './edit-resource.ts'
import { resourceFacts } from './facts.ts'
import { takeBackVersion } from './take-back-version.ts'

const subject = z.object({ id: z.string() })
const revision = z.coerce.number().int().positive()

export const resourceRouter = router({
  /** What an empty editor needs; refused to who may not write. */
  blank: tenantProcedure.query(async ({ ctx }) => {
    authorize(ctx.actor, 'item.draft', null)
    return { concepts: await listConcepts(ctx.tenant, ctx.tenant.partnershipId, ctx.language) }
  }),
  /** What the editor of one resource needs. */
  editor: tenantProcedure.input(subject).query(async ({ ctx, input }) => {
    const resource = await resourceFacts(ctx.tenant, input.id)
    authorize(ctx.actor, 'item.edit', resource)
    const { partnershipId } = ctx.tenant
    return { resource, concepts: await listConcepts(ctx.tenant, partnershipId, ctx.language) }
  }),
  create: tenantProcedure
    .input(resourceInput)
    .mutation(({ ctx, input }) => createResource(ctx, input)),
  edit: tenantProcedure
    .input(subject.extend({ revision, resource: resourceInput }))
    .mutation(({ ctx, input }) => editResource(ctx, input)),
  takeBack: tenantProcedure
    .input(
      subject.extend({ language: z.enum(LANGUAGES), version: z.coerce.number().int().positive() }),
    )
    .mutation(({ ctx, input }) => takeBackVersion(ctx, input)),
})
