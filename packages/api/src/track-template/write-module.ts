import {
  applyOutline,
  insertModule,
  deleteModule as removeModule,
  updateModule,
} from '@traject/db/track-template/template-content.repo'
import type { TemplateRecord } from '@traject/db/track-template/template-record.repo'
import type { ModuleInput } from '@traject/domain/track-template/inputs'
import { type Direction, moveModuleBy, type Outline } from '@traject/domain/track-template/outline'
import type { TenantContext } from '../context.ts'
import { type ContentChange, changeContent, moduleOf } from './change-content.ts'

type OfModule = ContentChange & { moduleId: string }

/** A module at the end of the template. Its id. */
export function addModule(
  ctx: TenantContext,
  { title, ...asked }: ContentChange & { title: string },
) {
  return changeContent(ctx, asked, (scope, { version, sourceLanguage }) =>
    insertModule(scope, version.id, sourceLanguage, title),
  )
}

/** Its name in the template's own language. */
export function renameModule(ctx: TenantContext, asked: OfModule & ModuleInput) {
  return changeContent(ctx, asked, async (scope, template) => {
    const { id } = moduleOf(template, asked.moduleId)
    await updateModule(scope, id, template.sourceLanguage, asked)
    return id
  })
}

/** By one place, with its steps. */
export function moveModule(ctx: TenantContext, asked: OfModule & { direction: Direction }) {
  return changeContent(ctx, asked, async (scope, template) => {
    const { id } = moduleOf(template, asked.moduleId)
    const moved = moveModuleBy(outlineOf(template), id, asked.direction)
    await applyOutline(scope, template.version.id, moved)
    return id
  })
}

/** With its steps. */
export function deleteModule(ctx: TenantContext, asked: OfModule) {
  return changeContent(ctx, asked, async (scope, template) => {
    const { id } = moduleOf(template, asked.moduleId)
    await removeModule(scope, id)
    return id
  })
}

/** The order of a template's modules and steps. */
export function outlineOf({ modules }: TemplateRecord): Outline {
  return modules.map(({ id, steps }) => ({ id, steps: steps.map((step) => step.id) }))
}
