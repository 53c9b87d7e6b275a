import {
  createStep,
  type Planned,
  updateStep,
  writePlaces,
} from '@traject/db/plan/change-plan.repo'
import { findPlanStep } from '@traject/db/plan/plan.repo'
import type { TenantScope, Writing } from '@traject/db/scope'
import type { TrackFacts } from '@traject/db/track/track-facts.repo'
import { dueDate } from '@traject/domain/calendar/due-date'
import { DomainError } from '@traject/domain/errors'
import { addAtEnd, putInModule } from '@traject/domain/plan/arrange-steps'
import type { PlanStepInput } from '@traject/domain/plan/inputs'
import type { TenantContext } from '../context.ts'
import { type Edition, savePlan } from './save-plan.ts'

/**
 * Adds a step at the end of its module, or of the line.
 * @throws DomainError as `savePlan`, `invalid` at `moduleId` or `organisationId`
 */
export function addStep(ctx: TenantContext, edition: Edition, input: PlanStepInput) {
  return savePlan(ctx, edition, {
    action: 'plan.step-added',
    asked: input,
    async work(scope, track) {
      const fields = await fieldsOf(scope, track, null, input)
      const id = await createStep(scope, edition.id, input, fields)
      const step = { id, moduleId: input.moduleId ?? null }
      await writePlaces(
        scope,
        edition.id,
        addAtEnd<{ id: string; moduleId: string | null }>(track.steps, step),
      )
      return id
    },
  })
}

/**
 * Saves a step's words, date, module and whose turn it is. Its state is not touched.
 * @throws DomainError as `addStep`, `not-found` where the step is not of that track
 */
export function editStep(
  ctx: TenantContext,
  edition: Edition,
  { stepId, ...input }: PlanStepInput & { stepId: string },
) {
  return savePlan(ctx, edition, {
    action: 'plan.step-edited',
    asked: { stepId, ...input },
    async work(scope, track) {
      if (!track.steps.some(({ id }) => id === stepId)) throw new DomainError('not-found')
      const fields = await fieldsOf(scope, track, stepId, input)
      await updateStep(scope, stepId, input, fields)
      const arranged = putInModule(track.steps, stepId, input.moduleId ?? null)
      await writePlaces(scope, edition.id, arranged)
      return stepId
    },
  })
}

/** Only this track's modules, and houses with a seat today or the one that has its turn already. */
async function fieldsOf(
  scope: Writing<TenantScope>,
  track: TrackFacts & Planned,
  stepId: string | null,
  { moduleId, organisationId, dueOn, optional }: PlanStepInput,
) {
  if (moduleId && !track.moduleIds.includes(moduleId)) refuse('moduleId')
  const house = organisationId === track.responsibleOrganisationId ? null : (organisationId ?? null)
  if (house !== null) {
    const { houses } = (await findPlanStep(scope, track.id, stepId, track.language)) ?? {
      houses: [],
    }
    if (!houses.some(({ id }) => id === house)) refuse('organisationId')
  }
  return { dueOn: dueOn ? dueDate(dueOn, 0) : null, optional, organisationId: house }
}

function refuse(path: string): never {
  throw new DomainError('invalid', { issues: [{ path, message: 'choose-one' }] })
}
