import { writeDates } from '@traject/db/plan/change-plan.repo'
import { type DateMove, moveDates as datesMoved } from '@traject/domain/plan/move-dates'
import type { TenantContext } from '../context.ts'
import { type Edition, savePlan } from './save-plan.ts'

/**
 * Moves the date of one step, or of one and all that follow. What was done meanwhile keeps its date.
 * @throws DomainError as `savePlan`, `not-found` for a step that is not there, `wrong-state` for one
 *   that is behind
 */
export function moveDates(ctx: TenantContext, edition: Edition, move: DateMove): Promise<string> {
  return savePlan(ctx, edition, {
    action: 'plan.dated',
    asked: move,
    async work(scope, { steps }) {
      await writeDates(scope, edition.id, datesMoved(steps, move))
      return move.from
    },
  })
}
