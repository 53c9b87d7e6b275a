import { once } from '@traject/db/handled-request/once'
import { change } from '@traject/db/scope'
import {
  createTemplate as insertTemplate,
  updateTemplate,
} from '@traject/db/track-template/template.repo'
import type { TemplateRecord } from '@traject/db/track-template/template-record.repo'
import { translateTitles } from '@traject/db/track-template/template-translation.repo'
import { DomainError } from '@traject/domain/errors'
import type { TemplateInput } from '@traject/domain/track-template/inputs'
import type { TenantContext } from '../context.ts'
import { itemContentOf } from '../item/item-content.ts'
import { ownerOfDraft } from '../item/new-draft.ts'
import { templateToEdit } from './facts.ts'

/**
 * Writes a draft for the house acted for, with an empty version 1. Returns its id.
 * @throws DomainError `forbidden`, `invalid`
 */
export async function createTemplate(
  { tenant }: TenantContext,
  { requestId, template }: { requestId: string; template: TemplateInput },
): Promise<string> {
  const owner = ownerOfDraft(tenant)
  const content = await itemContentOf(tenant, template)
  const act = { action: 'item.drafted', subject: (id: string) => ({ type: 'item', id }) }
  return once(tenant, requestId, (within) =>
    change(within, act, (scope) => insertTemplate(scope, { ...content, ...owner })),
  )
}

/**
 * Saves title, summary, concepts and terms over the revision that the editor opened.
 * @throws DomainError `not-found`, `forbidden`, `invalid`, `stale` when somebody else saved meanwhile
 */
export async function describeTemplate(
  ctx: TenantContext,
  { id, revision, template }: { id: string; revision: number; template: TemplateInput },
): Promise<void> {
  const current = await templateToEdit(ctx, id)
  if (!isWrittenIn(current, template.sourceLanguage)) {
    const issues = [{ path: 'sourceLanguage', message: 'source-unwritten' }]
    throw new DomainError('invalid', { issues })
  }
  const content = await itemContentOf(ctx.tenant, template)
  const act = { action: 'item.edited', subject: () => ({ type: 'item', id }) }
  await change(ctx.tenant, act, async (scope) => {
    if (!(await updateTemplate(scope, id, revision, content))) throw new DomainError('stale')
    await translateTitles(scope, id)
  })
}

/** The original of modules and steps is in one language: it cannot become another by a stroke. */
function isWrittenIn(
  { sourceLanguage, modules }: TemplateRecord,
  language: TemplateInput['sourceLanguage'],
): boolean {
  return language === sourceLanguage || modules.length === 0
}
