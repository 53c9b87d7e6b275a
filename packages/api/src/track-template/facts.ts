import {
  findTemplateEditor,
  findTemplateRecord,
  type TemplateEditorFacts,
  type TemplateRecord,
} from '@traject/db/track-template/template-record.repo'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { isId } from '../found.ts'

/**
 * A template that the actor may edit, in all languages; what may not be seen is not found.
 * @throws DomainError `not-found`, `forbidden`
 */
export async function templateToEdit(
  { tenant, language }: TenantContext,
  id: string,
): Promise<TemplateRecord> {
  const template = isId(id) ? await findTemplateRecord(tenant, id, language) : null
  return editable(tenant, template)
}

/**
 * The same with what its forms choose from.
 * @throws DomainError `not-found`, `forbidden`
 */
export async function templateEditor(
  { tenant, language }: TenantContext,
  id: string,
): Promise<TemplateEditorFacts> {
  const facts = isId(id) ? await findTemplateEditor(tenant, id, language) : null
  if (!facts) throw new DomainError('not-found')
  editable(tenant, facts.template)
  return facts
}

function editable(
  { actor }: TenantContext['tenant'],
  template: TemplateRecord | null,
): TemplateRecord {
  if (!template) throw new DomainError('not-found')
  authorize(actor, 'item.edit', template)
  return template
}
