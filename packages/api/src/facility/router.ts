import { listConcepts } from '@traject/db/concept/concept.repo'
import { findFacility } from '@traject/db/facility/facility.repo'
import { facilityInput } from '@traject/domain/facility/inputs'
import { authorize } from '@traject/domain/policy/can'
import { z } from 'zod'
import { foundByAnyone } from '../found.ts'
import { actsOn } from '../item/acts-on.ts'
import { publicProcedure, router, tenantProcedure } from '../trpc.ts'
import { createFacility } from './create-facility.ts'
import { editFacility } from './edit-facility.ts'
import { facilityFacts } from './facts.ts'

const subject = z.object({ id: z.string() })
const revision = z.coerce.number().int().positive()

export const facilityRouter = router({
  /** A public one is for visitors too; anything else they are asked to sign in for. */
  get: publicProcedure.input(subject).query(async ({ ctx, input }) => {
    const seen = await foundByAnyone(ctx, input.id, (id) =>
      findFacility(ctx.viewing, id, ctx.language),
    )
    const { authorPersonId: _, ...shown } = seen
    return { ...shown, acts: actsOn(ctx.actor, seen) }
  }),
  /** What an empty editor needs; refused to who may not write. */
  blank: tenantProcedure.query(async ({ ctx }) => {
    authorize(ctx.actor, 'item.draft', null)
    return { concepts: await listConcepts(ctx.tenant, ctx.tenant.partnershipId, ctx.language) }
  }),
  /** What the editor of one facility needs. */
  editor: tenantProcedure.input(subject).query(async ({ ctx, input }) => {
    const facility = await facilityFacts(ctx.tenant, input.id)
    authorize(ctx.actor, 'item.edit', facility)
    const { partnershipId } = ctx.tenant
    return { facility, concepts: await listConcepts(ctx.tenant, partnershipId, ctx.language) }
  }),
  create: tenantProcedure
    .input(facilityInput)
    .mutation(({ ctx, input }) => createFacility(ctx, input)),
  edit: tenantProcedure
    .input(subject.extend({ revision, facility: facilityInput }))
    .mutation(({ ctx, input }) => editFacility(ctx, input)),
})
