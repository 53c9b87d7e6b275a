import { listConcepts } from '@traject/db/concept/concept.repo'
import { findTemplate } from '@traject/db/track-template/template-view.repo'
import { DomainError } from '@traject/domain/errors'
import { itemFilterInput } from '@traject/domain/item/item-filter'
import { LANGUAGES } from '@traject/domain/language/language'
import { authorize, can } from '@traject/domain/policy/can'
import {
  directionInput,
  moduleInput,
  stepInput,
  templateInput,
  translationInput,
} from '@traject/domain/track-template/inputs'
import { z } from 'zod'
import type { ApiContext } from '../context.ts'
import { isId } from '../found.ts'
import { actsOn } from '../item/acts-on.ts'
import { publicProcedure, router, tenantProcedure } from '../trpc.ts'
import { attachable, attachResource, detachResource } from './attach-resource.ts'
import { templateEditor, templateToEdit } from './facts.ts'
import { translateTemplate } from './translate-template.ts'
import { addModule, deleteModule, moveModule, renameModule } from './write-module.ts'
import { addStep, deleteStep, editStep, moveStep } from './write-step.ts'
import { createTemplate, describeTemplate } from './write-template.ts'

const subject = z.object({ id: z.string() })
const revision = z.coerce.number().int().positive()
const requestId = z.uuid()
const content = subject.extend({ revision, requestId })
const ofModule = content.extend({ moduleId: z.string() })
const ofStep = content.extend({ stepId: z.string() })

export const templateRouter = router({
  /** In a language that is asked for, or the reader's. A public one is for visitors too. */
  get: publicProcedure
    .input(subject.extend({ language: z.enum(LANGUAGES).optional() }))
    .query(async ({ ctx, input }) => {
      const template = await seen(ctx, input.id, input.language)
      const { authorPersonId: _, ...shown } = template
      const isOffered = shown.status === 'published' && shown.version.state === 'published'
      const start = isOffered && can(ctx.actor, 'track.start', null) === true
      return { ...shown, acts: { ...actsOn(ctx.actor, template), start } }
    }),
  /** Its versions, as far as the reader may know of them. */
  versions: publicProcedure
    .input(subject)
    .query(async ({ ctx, input }) => (await seen(ctx, input.id)).versions),
  /** What an empty editor needs; refused to who may not write. */
  blank: tenantProcedure.query(async ({ ctx }) => {
    authorize(ctx.actor, 'item.draft', null)
    return { concepts: await listConcepts(ctx.tenant, ctx.tenant.partnershipId, ctx.language) }
  }),
  /** Modules and steps in all languages. */
  outline: tenantProcedure.input(subject).query(({ ctx, input }) => templateToEdit(ctx, input.id)),
  /** The same, with the vocabulary and the houses. */
  editor: tenantProcedure.input(subject).query(({ ctx, input }) => templateEditor(ctx, input.id)),
  create: tenantProcedure
    .input(z.object({ requestId, template: templateInput }))
    .mutation(({ ctx, input }) => createTemplate(ctx, input)),
  describe: tenantProcedure
    .input(subject.extend({ revision, template: templateInput }))
    .mutation(({ ctx, input }) => describeTemplate(ctx, input)),
  addModule: tenantProcedure
    .input(content.extend(moduleInput.shape))
    .mutation(({ ctx, input }) => addModule(ctx, input)),
  renameModule: tenantProcedure
    .input(ofModule.extend(moduleInput.shape))
    .mutation(({ ctx, input }) => renameModule(ctx, input)),
  moveModule: tenantProcedure
    .input(ofModule.extend({ direction: directionInput }))
    .mutation(({ ctx, input }) => moveModule(ctx, input)),
  deleteModule: tenantProcedure
    .input(ofModule)
    .mutation(({ ctx, input }) => deleteModule(ctx, input)),
  addStep: tenantProcedure
    .input(ofModule.extend({ step: stepInput }))
    .mutation(({ ctx, input }) => addStep(ctx, input)),
  editStep: tenantProcedure
    .input(ofStep.extend({ step: stepInput }))
    .mutation(({ ctx, input }) => editStep(ctx, input)),
  moveStep: tenantProcedure
    .input(ofStep.extend({ direction: directionInput }))
    .mutation(({ ctx, input }) => moveStep(ctx, input)),
  deleteStep: tenantProcedure.input(ofStep).mutation(({ ctx, input }) => deleteStep(ctx, input)),
  attachable: tenantProcedure
    .input(subject.extend({ stepId: z.string(), filter: itemFilterInput }))
    .query(({ ctx, input }) => attachable(ctx, input)),
  attach: tenantProcedure
    .input(ofStep.extend({ itemId: z.string() }))
    .mutation(({ ctx, input }) => attachResource(ctx, input)),
  detach: tenantProcedure
    .input(ofStep.extend({ place: z.coerce.number().int().positive() }))
    .mutation(({ ctx, input }) => detachResource(ctx, input)),
  translate: tenantProcedure
    .input(content.extend({ words: translationInput }))
    .mutation(({ ctx, input }) => translateTemplate(ctx, input)),
})

/** What may not be seen is not there; a visitor is asked to sign in. */
async function seen(ctx: ApiContext, id: string, language = ctx.language) {
  const template = isId(id) ? await findTemplate(ctx.viewing, id, language) : null
  if (!template) throw new DomainError(ctx.signedIn ? 'not-found' : 'unauthenticated')
  return template
}
