import { findPlan, findPlanModule, findPlanStep } from '@traject/db/plan/plan.repo'
import {
  moveDatesInput,
  movePlaceInput,
  planEdition,
  planModuleInput,
  planStepInput,
  stepReasonInput,
} from '@traject/domain/plan/inputs'
import { z } from 'zod'
import { skipStep, stepToSkip } from '../step/skip-step.ts'
import { router, tenantProcedure } from '../trpc.ts'
import { planned } from './facts.ts'
import { moveDates } from './move-dates.ts'
import { moveStepPlace } from './move-step-place.ts'
import { removeStep } from './remove-step.ts'
import { addModule, removeModule, renameModule } from './write-module.ts'
import { addStep, editStep } from './write-step.ts'

const track = z.object({ id: z.string() })
const ofModule = z.object({ moduleId: z.string() })
const ofStep = z.object({ stepId: z.string() })
const aStep = z.object({ trackId: z.string(), stepId: z.string() })
const aReason = aStep.extend({ requestId: z.uuid(), ...stepReasonInput.shape })

export const planRouter = router({
  get: tenantProcedure
    .input(track)
    .query(({ ctx, input }) =>
      planned(ctx, [input.id], () => findPlan(ctx.tenant, input.id, ctx.language)),
    ),
  /** A step for its form; without one, the form of a new one. */
  step: tenantProcedure
    .input(track.extend({ stepId: z.string().nullable() }))
    .query(({ ctx, input: { id, stepId } }) =>
      planned(ctx, [id, stepId], () => findPlanStep(ctx.tenant, id, stepId, ctx.language)),
    ),
  module: tenantProcedure
    .input(track.extend({ moduleId: z.string().nullable() }))
    .query(({ ctx, input: { id, moduleId } }) =>
      planned(ctx, [id, moduleId], () => findPlanModule(ctx.tenant, id, moduleId, ctx.language)),
    ),
  addStep: tenantProcedure
    .input(z.object({ edition: planEdition, step: planStepInput }))
    .mutation(({ ctx, input }) => addStep(ctx, input.edition, input.step)),
  editStep: tenantProcedure
    .input(ofStep.extend({ edition: planEdition, step: planStepInput }))
    .mutation(({ ctx, input: { edition, step, stepId } }) =>
      editStep(ctx, edition, { ...step, stepId }),
    ),
  removeStep: tenantProcedure
    .input(ofStep.extend({ edition: planEdition }))
    .mutation(({ ctx, input }) => removeStep(ctx, input.edition, input.stepId)),
  moveStep: tenantProcedure
    .input(z.object({ edition: planEdition, place: movePlaceInput }))
    .mutation(({ ctx, input }) => moveStepPlace(ctx, input.edition, input.place)),
  moveDates: tenantProcedure
    .input(z.object({ edition: planEdition, move: moveDatesInput }))
    .mutation(({ ctx, input }) => moveDates(ctx, input.edition, input.move)),
  addModule: tenantProcedure
    .input(z.object({ edition: planEdition, module: planModuleInput }))
    .mutation(({ ctx, input }) => addModule(ctx, input.edition, input.module)),
  renameModule: tenantProcedure
    .input(ofModule.extend({ edition: planEdition, module: planModuleInput }))
    .mutation(({ ctx, input: { edition, module, moduleId } }) =>
      renameModule(ctx, edition, { ...module, moduleId }),
    ),
  removeModule: tenantProcedure
    .input(ofModule.extend({ edition: planEdition }))
    .mutation(({ ctx, input }) => removeModule(ctx, input.edition, input.moduleId)),
  /** A step that may be skipped, or opened again. */
  toSkip: tenantProcedure.input(aStep).query(({ ctx, input }) => stepToSkip(ctx, input)),
  skipStep: tenantProcedure
    .input(aReason)
    .mutation(({ ctx, input }) => skipStep(ctx, 'skip', input)),
  reopenStep: tenantProcedure
    .input(aReason)
    .mutation(({ ctx, input }) => skipStep(ctx, 'reopen', input)),
})
