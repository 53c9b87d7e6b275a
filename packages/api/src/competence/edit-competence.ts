import { updateCompetence } from '@traject/db/competence/competence.repo'
import { change } from '@traject/db/scope'
import type { CompetenceInput } from '@traject/domain/competence/inputs'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { contentOf } from './competence-content.ts'
import { competenceFacts } from './facts.ts'

/**
 * Saves a competence over the revision that its editor opened.
 * @throws DomainError `not-found`, `forbidden`, `invalid`, `stale` when somebody else saved meanwhile
 */
export async function editCompetence(
  { tenant }: TenantContext,
  { id, revision, competence }: { id: string; revision: number; competence: CompetenceInput },
): Promise<void> {
  const current = await competenceFacts(tenant, id)
  authorize(tenant.actor, 'item.edit', current)
  const content = await contentOf(tenant, competence)
  const act = { action: 'item.edited', subject: () => ({ type: 'item', id }) }
  await change(tenant, act, async (scope) => {
    if (!(await updateCompetence(scope, id, revision, content))) throw new DomainError('stale')
  })
}
