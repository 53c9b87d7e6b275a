import { writePlaces } from '@traject/db/plan/change-plan.repo'
import { DomainError } from '@traject/domain/errors'
import { type Direction, moveAlong } from '@traject/domain/plan/arrange-steps'
import type { TenantContext } from '../context.ts'
import { type Edition, savePlan } from './save-plan.ts'

/**
 * Moves a step by one place on the line, over into the next module at the edge of its own.
 * @throws DomainError as `savePlan`, `not-found` where the step is not of that track
 */
export function moveStepPlace(
  ctx: TenantContext,
  edition: Edition,
  asked: { stepId: string; direction: Direction },
): Promise<string> {
  const { stepId, direction } = asked
  return savePlan(ctx, edition, {
    action: 'plan.reordered',
    asked,
    async work(scope, { steps, moduleIds }) {
      if (!steps.some(({ id }) => id === stepId)) throw new DomainError('not-found')
      await writePlaces(scope, edition.id, moveAlong(steps, moduleIds, stepId, direction))
      return stepId
    },
  })
}
