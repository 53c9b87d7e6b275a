import type { ItemStatus, Sharing } from '@traject/domain/item/sharing'
import { underscored } from '../enum-names.ts'
import type { TenantScope, Writing } from '../scope.ts'

/** Saves with whom an item is shared; its keys are the domain's. False when it changed meanwhile. */
export async function updateSharing(
  scope: Writing<TenantScope>,
  id: string,
  revision: number,
  sharing: Sharing & { audienceKeys: string[]; mayHandOn: boolean },
): Promise<boolean> {
  const { visibility, reach, namedOrganisations, namedSides, audienceKeys, mayHandOn } = sharing
  const { count } = await scope.connection.item.updateMany({
    where: { id, revision, partnershipId: scope.partnershipId },
    data: {
      visibility,
      reach: underscored(reach),
      namedOrganisations: [...namedOrganisations],
      namedSides: namedSides.map(underscored),
      audienceKeys,
      mayHandOn,
      revision: { increment: 1 },
    },
  })
  return count > 0
}

/** Moves an item's status on; false when it was no longer in that one. */
export async function updateStatus(
  scope: Writing<TenantScope>,
  id: string,
  from: ItemStatus,
  to: 'published' | 'retired',
): Promise<boolean> {
  const moment = to === 'published' ? { publishedAt: scope.now } : { retiredAt: scope.now }
  const { count } = await scope.connection.item.updateMany({
    where: { id, status: from, partnershipId: scope.partnershipId },
    data: { status: to, ...moment, revision: { increment: 1 } },
  })
  return count > 0
}
