import { closureOf } from '@traject/db/concept/concept.repo'
import { listSeats } from '@traject/db/partnership/partner-seat.repo'
import type { TenantScope } from '@traject/db/scope'
import {
  applyOutline,
  insertStep,
  deleteStep as removeStep,
  type StepColumns,
  updateStep,
} from '@traject/db/track-template/template-content.repo'
import { DomainError } from '@traject/domain/errors'
import type { StepInput } from '@traject/domain/track-template/inputs'
import { type Direction, moveStepBy } from '@traject/domain/track-template/outline'
import type { TenantContext } from '../context.ts'
import { type ContentChange, changeContent, moduleOf, stepOf } from './change-content.ts'
import { outlineOf } from './write-module.ts'

type OfStep = ContentChange & { stepId: string }

/** A step at the end of a module. Its id. */
export function addStep(
  ctx: TenantContext,
  asked: ContentChange & { moduleId: string; step: StepInput },
) {
  return changeContent(ctx, asked, async (scope, template) => {
    const { id: moduleId } = moduleOf(template, asked.moduleId)
    const { version, sourceLanguage: language, ownerOrganisationId } = template
    const columns = await columnsOf(scope, asked.step, ownerOrganisationId)
    const place = { versionId: version.id, moduleId }
    return insertStep(scope, place, columns, { language, ...wordsOf(asked.step) })
  })
}

/** Its words in the template's own language, and all else of it. */
export function editStep(ctx: TenantContext, asked: OfStep & { step: StepInput }) {
  return changeContent(ctx, asked, async (scope, template) => {
    const { step } = stepOf(template, asked.stepId)
    const { sourceLanguage: language, ownerOrganisationId } = template
    const columns = await columnsOf(scope, asked.step, ownerOrganisationId, step.house?.id)
    const { smallCorrection } = asked.step
    await updateStep(scope, step.id, columns, language, wordsOf(asked.step), smallCorrection)
    return step.id
  })
}

/** By one place; from the edge of its module into the next one. */
export function moveStep(ctx: TenantContext, asked: OfStep & { direction: Direction }) {
  return changeContent(ctx, asked, async (scope, template) => {
    const { step } = stepOf(template, asked.stepId)
    const moved = moveStepBy(outlineOf(template), step.id, asked.direction)
    await applyOutline(scope, template.version.id, moved)
    return step.id
  })
}

export function deleteStep(ctx: TenantContext, asked: OfStep) {
  return changeContent(ctx, asked, async (scope, template) => {
    const { step } = stepOf(template, asked.stepId)
    await removeStep(scope, step.id)
    return step.id
  })
}

const wordsOf = ({ title, instructions, evidence }: StepInput) => ({
  title,
  instructions,
  evidence,
})

/** @throws DomainError `invalid` at `concepts` or `organisationId` */
async function columnsOf(
  tenant: TenantScope,
  { dueAfterDays, optional, concepts, organisationId }: StepInput,
  owner: string,
  stored?: string,
): Promise<StepColumns> {
  const refuse = (path: string, message: string) => {
    throw new DomainError('invalid', { issues: [{ path, message }] })
  }
  if (!(await closureOf(tenant, concepts))) refuse('concepts', 'concepts-unknown')
  const house = organisationId && organisationId !== owner ? organisationId : null
  // A house that has left may stay where it stands; a new one has its seat today.
  if (house && house !== stored) {
    const seats = await listSeats(tenant)
    if (!seats.some((seat) => seat.organisationId === house)) refuse('organisationId', 'choose-one')
  }
  return { dueAfterDays: dueAfterDays ?? null, optional, concepts, organisationId: house }
}
