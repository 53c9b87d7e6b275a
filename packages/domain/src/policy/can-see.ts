import type { IsoDate } from '../calendar/date.ts'
import type { StoredStatus, Visibility } from '../item/sharing.ts'
import type { Actor, Professional } from './actor.ts'
import { type AudienceKey, authorKey, PUBLIC_KEY } from './audience-keys.ts'

/** What the audience rule needs to know of an item. */
export interface ItemFacts {
  partnershipId: string
  ownerOrganisationId: string
  authorPersonId: string
  status: StoredStatus
  visibility: Visibility
  /** The last day on which it is valid. */
  validUntil: IsoDate | null
  audienceKeys: readonly AudienceKey[]
  /** SMEs to whom an assignment opens it: not recalled, on a track neither declined nor closed. */
  openedTo: readonly string[]
}

/**
 * The audience rule. Its SQL form is `visibleTo` in packages/db; a property test holds them equal.
 * How its words are read: docs/decisions/0002.
 */
export function canSee(actor: Actor, item: ItemFacts): boolean {
  // Another item stands for it, for its own house too.
  if (item.status === 'merged') return false
  if (inItsAudience(actor, item)) return true
  if (actor.kind === 'unattached' || actor.partnershipId !== item.partnershipId) return false
  if (actor.kind === 'sme') return item.status !== 'draft' && item.openedTo.includes(actor.smeId)
  return !isOffered(actor, item) && isOwnersStaff(actor, item)
}

/** Published and valid: offered to its audience. */
function isOffered(actor: Actor, item: ItemFacts): boolean {
  const valid = item.validUntil === null || actor.today <= item.validUntil
  return item.status === 'published' && valid
}

function inItsAudience(actor: Actor, item: ItemFacts): boolean {
  if (!isOffered(actor, item)) return false
  if (item.audienceKeys.includes(PUBLIC_KEY)) return true
  if (actor.kind === 'unattached' || actor.partnershipId !== item.partnershipId) return false
  return item.audienceKeys.some((key) => actor.keys.includes(key))
}

/** Drafts, retired and expired items: the owner's own people. */
function isOwnersStaff(actor: Professional, item: ItemFacts): boolean {
  const wrote = actor.keys.includes(authorKey(item.authorPersonId, item.ownerOrganisationId))
  if (item.visibility === 'private') return wrote
  if (actor.organisationId !== item.ownerOrganisationId) return false
  return item.status !== 'draft' || actor.role !== 'member' || wrote
}
