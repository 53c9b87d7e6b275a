import { closureOf } from '@traject/db/concept/concept.repo'
import {
  findOwnRevision,
  holdVocabulary,
  removeOwnConcept,
} from '@traject/db/concept/own-concept.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'

/**
 * Takes one of the partnership's own away; what carried it carries another in its place, or goes without.
 * @throws DomainError `not-found`, `forbidden`, `invalid` at `replaceBy`
 */
export async function removeConcept(
  { tenant }: TenantContext,
  { id, replaceBy }: { id: string; replaceBy: string | null },
): Promise<void> {
  authorize(tenant.actor, 'vocabulary.edit', null)
  const subject = () => ({ type: 'concept', id })
  await change(tenant, { action: 'concept.removed', subject }, async (scope) => {
    await holdVocabulary(scope)
    if ((await findOwnRevision(scope, id)) === null) throw new DomainError('not-found')
    const isKnown = replaceBy === null || (await closureOf(scope, [replaceBy])) !== null
    if (!isKnown || replaceBy === id) {
      const issues = [{ path: 'replaceBy', message: 'concepts-unknown' }]
      throw new DomainError('invalid', { issues })
    }
    await removeOwnConcept(scope, id, replaceBy)
  })
}
