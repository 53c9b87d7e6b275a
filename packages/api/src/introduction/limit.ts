import { findLimit, saveLimit } from '@traject/db/introduction/introduction-limit.repo'
import { countRequests } from '@traject/db/introduction/move-introduction.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { IntroductionLimitInput } from '@traject/domain/introduction/inputs'
import { monthOf } from '@traject/domain/introduction/limit'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'

/** How many requests the house takes in a month, and how many it was sent in this one. */
export async function lookAtLimit({ tenant }: TenantContext) {
  const { actor } = tenant
  authorize(actor, 'introductions.limit', null)
  if (actor.kind !== 'professional') throw new DomainError('not-found')
  const { asked } = await countRequests(tenant, actor.organisationId, monthOf(actor.today).from)
  return { perMonth: await findLimit(tenant), asked }
}

/** @throws DomainError `forbidden` for anybody but a coordinator */
export async function setLimit(
  { tenant }: TenantContext,
  { perMonth }: IntroductionLimitInput,
): Promise<void> {
  const { actor } = tenant
  authorize(actor, 'introductions.limit', null)
  const id = actor.kind === 'professional' ? actor.organisationId : null
  const act = { action: 'introductions.limited', subject: () => ({ type: 'organisation', id }) }
  await change(tenant, act, (scope) => saveLimit(scope, perMonth ?? null))
}
