import { createCompetence as insertCompetence } from '@traject/db/competence/competence.repo'
import { change } from '@traject/db/scope'
import type { CompetenceInput } from '@traject/domain/competence/inputs'
import type { TenantContext } from '../context.ts'
import { ownerOfDraft } from '../item/new-draft.ts'
import { contentOf } from './competence-content.ts'

/**
 * Writes a draft for the house acted for; it is shared in a step of its own. Returns its id.
 * @throws DomainError `forbidden`, `invalid`
 */
export async function createCompetence(
  { tenant }: TenantContext,
  input: CompetenceInput,
): Promise<string> {
  const owner = ownerOfDraft(tenant)
  const content = await contentOf(tenant, input)
  const act = { action: 'item.drafted', subject: (id: string) => ({ type: 'item', id }) }
  return change(tenant, act, (scope) => insertCompetence(scope, { ...content, ...owner }))
}
