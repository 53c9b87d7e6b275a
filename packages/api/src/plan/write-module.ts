import {
  createModule,
  removeModule as deleteModule,
  renameModule as rename,
} from '@traject/db/plan/change-plan.repo'
import { DomainError } from '@traject/domain/errors'
import type { PlanModuleInput } from '@traject/domain/plan/inputs'
import type { TenantContext } from '../context.ts'
import { type Edition, savePlan } from './save-plan.ts'

/** A heading for steps that are put under it. Its id. @throws DomainError as `savePlan` */
export function addModule(ctx: TenantContext, edition: Edition, input: PlanModuleInput) {
  return savePlan(ctx, edition, {
    action: 'plan.module-added',
    asked: input,
    work: (scope) => createModule(scope, edition.id, input),
  })
}

/** @throws DomainError as `savePlan`, `not-found` where the module is not of that track */
export function renameModule(
  ctx: TenantContext,
  edition: Edition,
  { moduleId, ...input }: PlanModuleInput & { moduleId: string },
) {
  return savePlan(ctx, edition, {
    action: 'plan.module-renamed',
    asked: { moduleId, ...input },
    async work(scope, { moduleIds }) {
      if (!moduleIds.includes(moduleId)) throw new DomainError('not-found')
      await rename(scope, moduleId, input)
      return moduleId
    },
  })
}

/** Takes a heading away; its steps stay where they are. @throws DomainError as `renameModule` */
export function removeModule(ctx: TenantContext, edition: Edition, moduleId: string) {
  return savePlan(ctx, edition, {
    action: 'plan.module-removed',
    asked: moduleId,
    async work(scope, { moduleIds }) {
      if (!moduleIds.includes(moduleId)) throw new DomainError('not-found')
      await deleteModule(scope, edition.id, moduleId)
      return moduleId
    },
  })
}
