import type { ItemStatus } from '@traject/domain/item/sharing'
import type { Actor } from '@traject/domain/policy/actor'
import { can } from '@traject/domain/policy/can'

interface Shown {
  ownerId: string
  authorPersonId: string
  status: ItemStatus
}

const factsOf = ({ ownerId, authorPersonId, status }: Shown) => {
  return { ownerOrganisationId: ownerId, authorPersonId, status }
}

/** What a reader may do to an item, for the buttons of its page. */
export function actsOn(actor: Actor, shown: Shown) {
  const facts = factsOf(shown)
  const { status } = shown
  return {
    edit: can(actor, 'item.edit', facts) === true,
    share: status !== 'retired' && can(actor, 'item.share', facts) === true,
    retire: status === 'published' && can(actor, 'item.retire', facts) === true,
  }
}

/** The same for a resource, which may have been assigned. */
export function actsOnResource(actor: Actor, shown: Shown) {
  const recall = shown.status !== 'draft' && can(actor, 'item.recall', factsOf(shown)) === true
  return { ...actsOn(actor, shown), recall }
}
