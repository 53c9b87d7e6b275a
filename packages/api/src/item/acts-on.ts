import type { ItemStatus } from '@traject/domain/item/sharing'
import type { Actor } from '@traject/domain/policy/actor'
import { can } from '@traject/domain/policy/can'

interface Shown {
  ownerId: string
  authorPersonId: string
  status: ItemStatus
}

/** What a reader may do to an item, for the buttons of its page. */
export function actsOn(actor: Actor, { ownerId, authorPersonId, status }: Shown) {
  const facts = { ownerOrganisationId: ownerId, authorPersonId, status }
  return {
    edit: can(actor, 'item.edit', facts) === true,
    share: status !== 'retired' && can(actor, 'item.share', facts) === true,
    recall: status !== 'draft' && can(actor, 'item.recall', facts) === true,
    retire: status === 'published' && can(actor, 'item.retire', facts) === true,
  }
}
