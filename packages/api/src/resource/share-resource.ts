import { updateSharing, updateStatus } from '@traject/db/item/sharing.repo'
import { listSharingHouses } from '@traject/db/partnership/partner-seat.repo'
import type { ResourceRecord } from '@traject/db/resource/resource.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { ShareInput } from '@traject/domain/item/inputs'
import { moveTo } from '@traject/domain/item/item-status'
import {
  type AudienceSummary,
  audienceSummary,
  type SharingHouse,
  sharingBy,
} from '@traject/domain/item/share-item'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { resourceFacts } from './facts.ts'

export interface SharePanel {
  resource: ResourceRecord
  houses: Omit<SharingHouse, 'people'>[]
  now: AudienceSummary
  /** Under the choice that is asked about. */
  next: AudienceSummary | null
}

/** Who can see it now, and who would under another choice. Counts say no more than the rule. */
export async function sharePanel(
  { tenant }: TenantContext,
  id: string,
  choice: ShareInput | null,
): Promise<SharePanel> {
  const resource = await resourceFacts(tenant, id)
  authorize(tenant.actor, 'item.share', resource)
  const houses = await listSharingHouses(tenant)
  return {
    resource,
    houses: houses.map(({ people: _, ...house }) => house),
    now: audienceSummary(resource, houses),
    next: choice && audienceSummary(sharingBy(choice, resource), houses),
  }
}

/**
 * Shares a resource as chosen, and publishes it where it was a draft.
 * @throws DomainError `not-found`, `forbidden`, `invalid`, `stale`, `wrong-state` when it was retired
 */
export async function shareResource(
  { tenant }: TenantContext,
  { id, revision, choice }: { id: string; revision: number; choice: ShareInput },
): Promise<void> {
  const resource = await resourceFacts(tenant, id)
  authorize(tenant.actor, 'item.share', resource)
  if (resource.status === 'retired') throw new DomainError('wrong-state')
  await refuseStrangers(tenant, choice)
  const sharing = sharingBy(choice, resource)
  const stored = { ...sharing, audienceKeys: keysOfItem(sharing), mayHandOn: choice.mayHandOn }
  const subject = () => ({ type: 'item', id })
  await change(tenant, { action: 'item.shared', subject }, async (scope) => {
    if (!(await updateSharing(scope, id, revision, stored))) throw new DomainError('stale')
    if (resource.status !== 'draft') return
    authorize(tenant.actor, 'item.publish', resource)
    await change(scope, { action: 'item.published', subject }, async (writing) => {
      const to = moveTo(resource.status, 'published')
      if (!(await updateStatus(writing, id, resource.status, to))) throw new DomainError('stale')
    })
  })
}

/** Takes a resource back: it stays with its house, and with those to whom it was assigned. */
export async function retireResource({ tenant }: TenantContext, id: string): Promise<void> {
  const resource = await resourceFacts(tenant, id)
  authorize(tenant.actor, 'item.retire', resource)
  const to = moveTo(resource.status, 'retired')
  const act = { action: 'item.retired', subject: () => ({ type: 'item', id }) }
  await change(tenant, act, async (scope) => {
    if (!(await updateStatus(scope, id, resource.status, to))) throw new DomainError('stale')
  })
}

/** Only houses that have a seat today can be named. */
async function refuseStrangers(tenant: TenantContext['tenant'], choice: ShareInput) {
  if (choice.visibility !== 'selected') return
  const seated = new Set(
    (await listSharingHouses(tenant)).map(({ organisationId }) => organisationId),
  )
  if (choice.houses.every((id) => seated.has(id))) return
  throw new DomainError('invalid', { issues: [{ path: 'houses', message: 'houses-missing' }] })
}
