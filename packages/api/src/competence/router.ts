import { findCompetence } from '@traject/db/competence/competence.repo'
import { listNameable } from '@traject/db/competence/nameable.repo'
import { listConcepts } from '@traject/db/concept/concept.repo'
import { competenceInput } from '@traject/domain/competence/inputs'
import { authorize } from '@traject/domain/policy/can'
import { z } from 'zod'
import type { TenantContext } from '../context.ts'
import { foundByAnyone } from '../found.ts'
import { actsOn } from '../item/acts-on.ts'
import { publicProcedure, router, tenantProcedure } from '../trpc.ts'
import { createCompetence } from './create-competence.ts'
import { editCompetence } from './edit-competence.ts'
import { competenceFacts } from './facts.ts'

const subject = z.object({ id: z.string() })
const revision = z.coerce.number().int().positive()

/** The vocabulary, and who may be named. */
async function choices({ tenant, language }: TenantContext) {
  const [concepts, people] = await Promise.all([
    listConcepts(tenant, tenant.partnershipId, language),
    listNameable(tenant),
  ])
  return { concepts, people }
}

export const competenceRouter = router({
  /** A public one is for visitors too; anything else they are asked to sign in for. */
  get: publicProcedure.input(subject).query(async ({ ctx, input }) => {
    const seen = await foundByAnyone(ctx, input.id, (id) =>
      findCompetence(ctx.viewing, id, ctx.language),
    )
    const { authorPersonId: _, ...shown } = seen
    return { ...shown, acts: actsOn(ctx.actor, seen) }
  }),
  /** What an empty editor needs; refused to who may not write. */
  blank: tenantProcedure.query(({ ctx }) => {
    authorize(ctx.actor, 'item.draft', null)
    return choices(ctx)
  }),
  /** What the editor of one competence needs. */
  editor: tenantProcedure.input(subject).query(async ({ ctx, input }) => {
    const competence = await competenceFacts(ctx.tenant, input.id)
    authorize(ctx.actor, 'item.edit', competence)
    return { competence, ...(await choices(ctx)) }
  }),
  create: tenantProcedure
    .input(competenceInput)
    .mutation(({ ctx, input }) => createCompetence(ctx, input)),
  edit: tenantProcedure
    .input(subject.extend({ revision, competence: competenceInput }))
    .mutation(({ ctx, input }) => editCompetence(ctx, input)),
})
