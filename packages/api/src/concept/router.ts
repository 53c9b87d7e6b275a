import { listConcepts } from '@traject/db/concept/concept.repo'
import { countCarrying, findConcept } from '@traject/db/concept/concept-page.repo'
import { listVocabulary } from '@traject/db/concept/list-vocabulary.repo'
import { proposeConcepts } from '@traject/db/concept/propose-concepts.repo'
import {
  confirmImportInput,
  importInput,
  ownConceptInput,
  proposeInput,
  removeConceptInput,
  vocabularyFilterInput,
} from '@traject/domain/concept/inputs'
import { DomainError } from '@traject/domain/errors'
import { authorize, can } from '@traject/domain/policy/can'
import { z } from 'zod'
import type { TenantContext } from '../context.ts'
import { router, tenantProcedure } from '../trpc.ts'
import { exportVocabulary } from './export-vocabulary.ts'
import { importConcepts, previewImport } from './import-concepts.ts'
import { removeConcept } from './remove-concept.ts'
import { addConcept, editConcept } from './write-concept.ts'

const subject = z.object({ id: z.string().max(120) })
const revision = z.coerce.number().int().positive()
/** A field shows a handful; more would hide the likeliest. */
const MOST_PROPOSED = 8

export const conceptRouter = router({
  list: tenantProcedure.input(vocabularyFilterInput).query(async ({ ctx, input }) => ({
    ...(await listVocabulary(ctx.tenant, input, ctx.language)),
    mayEdit: mayEdit(ctx),
  })),
  get: tenantProcedure.input(subject).query(async ({ ctx, input }) => {
    const concept = await conceptOf(ctx, input.id)
    return { ...concept, mayEdit: concept.isOwn && mayEdit(ctx) }
  }),
  /** What somebody may mean who types into a field for concepts. */
  propose: tenantProcedure
    .input(proposeInput)
    .query(({ ctx, input }) => proposeConcepts(ctx.tenant, input.q, ctx.language, MOST_PROPOSED)),
  /** What the form of one of the partnership's own needs; of a new one without an id. */
  editor: tenantProcedure
    .input(z.object({ id: subject.shape.id.nullable() }))
    .query(async ({ ctx, input }) => {
      authorize(ctx.actor, 'vocabulary.edit', null)
      const { tenant, language } = ctx
      return {
        concept: input.id === null ? null : await ownOf(ctx, input.id),
        concepts: await listConcepts(tenant, tenant.partnershipId, language),
      }
    }),
  /** What is to be known before one is removed. */
  removal: tenantProcedure.input(subject).query(async ({ ctx, input }) => {
    authorize(ctx.actor, 'vocabulary.edit', null)
    const { tenant, language } = ctx
    return {
      concept: await ownOf(ctx, input.id),
      carrying: await countCarrying(tenant, input.id),
      concepts: await listConcepts(tenant, tenant.partnershipId, language),
    }
  }),
  /** The base and the partnership's own as a file of SKOS. */
  export: tenantProcedure
    .input(z.object({ format: z.enum(['turtle', 'rdf-xml']) }))
    .query(({ ctx, input }) => exportVocabulary(ctx, input.format)),
  /** What an import would do; it writes nothing. */
  preview: tenantProcedure.input(importInput).query(({ ctx, input }) => previewImport(ctx, input)),
  add: tenantProcedure.input(ownConceptInput).mutation(({ ctx, input }) => addConcept(ctx, input)),
  edit: tenantProcedure
    .input(subject.extend({ revision, concept: ownConceptInput }))
    .mutation(({ ctx, input }) => editConcept(ctx, input)),
  remove: tenantProcedure
    .input(removeConceptInput)
    .mutation(({ ctx, input }) => removeConcept(ctx, input)),
  import: tenantProcedure
    .input(confirmImportInput)
    .mutation(({ ctx, input }) => importConcepts(ctx, input)),
})

const mayEdit = (ctx: TenantContext) => can(ctx.actor, 'vocabulary.edit', null) === true

async function conceptOf({ tenant, language }: TenantContext, id: string) {
  const concept = await findConcept(tenant, id, language)
  if (!concept) throw new DomainError('not-found')
  return concept
}

/** The base is the same for everybody, and nobody's to edit. */
async function ownOf(ctx: TenantContext, id: string) {
  const concept = await conceptOf(ctx, id)
  if (!concept.isOwn) throw new DomainError('not-found')
  return concept
}
