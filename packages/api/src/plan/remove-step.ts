import { removeStep as deleteStep, writePlaces } from '@traject/db/plan/change-plan.repo'
import { DomainError } from '@traject/domain/errors'
import type { TenantContext } from '../context.ts'
import { type Edition, savePlan } from './save-plan.ts'

/**
 * Takes a step out of the plan. Only one on which nothing has happened: any other is skipped.
 * @throws DomainError as `savePlan`, `not-found`, `wrong-state` where something has happened on it
 */
export function removeStep(ctx: TenantContext, edition: Edition, stepId: string): Promise<string> {
  return savePlan(ctx, edition, {
    action: 'plan.step-removed',
    asked: stepId,
    async work(scope, { steps }) {
      if (!steps.some(({ id }) => id === stepId)) throw new DomainError('not-found')
      if (!(await deleteStep(scope, edition.id, stepId))) throw new DomainError('wrong-state')
      const rest = steps.filter(({ id }) => id !== stepId)
      await writePlaces(scope, edition.id, rest)
      return stepId
    },
  })
}
