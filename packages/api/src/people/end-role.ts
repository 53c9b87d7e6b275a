import { change } from '@traject/db/scope'
import { type EndRoleInput, refuseWrongEnd } from '@traject/domain/affiliation/end-role'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { endAt, lockPlace, roleNoun, rolesAt } from './place.ts'

/**
 * Gives somebody's role in the house or company acted for its last day.
 * @throws DomainError `forbidden`, `not-found`, `invalid` at `until`
 */
export async function endRole(
  { tenant }: TenantContext,
  { id, until }: EndRoleInput,
): Promise<void> {
  const { actor } = tenant
  authorize(actor, 'people.manage', null)
  const noun = roleNoun(actor)
  const act = { action: `${noun}.ended`, subject: () => ({ type: noun, id }) }
  await change(tenant, act, async (scope) => {
    await lockPlace(scope)
    const all = await rolesAt(scope)
    const row = all.find((one) => one.id === id)
    if (!row) throw new DomainError('not-found')
    refuseWrongEnd(row, until, all)
    await endAt(scope, id, until)
  })
}
