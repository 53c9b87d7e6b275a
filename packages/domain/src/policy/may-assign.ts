import type { ItemKind, Reach, StoredStatus, Visibility } from '../item/sharing.ts'
import type { Actor } from './actor.ts'

/** What is asked of an item that somebody sees before he may assign it. */
export interface AssignableItem {
  kind: ItemKind
  partnershipId: string
  status: StoredStatus
  visibility: Visibility
  reach: Reach
  mayHandOn: boolean
  validUntil: string | null
}

/** A track is started from a template, people and places are asked, a contact is introduced. */
const IS_ASSIGNABLE: Record<ItemKind, boolean> = {
  resource: true,
  'track-template': false,
  competence: false,
  facility: false,
  contact: false,
}

/**
 * Whether who sees an item may assign it to a company he coaches: it is offered in his partnership, and
 * is for companies too, or its owner lets it be handed on. Its SQL form is `assignableBy` in packages/db;
 * a property test holds them equal.
 */
export function mayAssign(actor: Actor, item: AssignableItem): boolean {
  if (actor.kind !== 'professional' || actor.partnershipId !== item.partnershipId) return false
  const isValid = item.validUntil === null || actor.today <= item.validUntil
  if (!IS_ASSIGNABLE[item.kind] || item.status !== 'published' || !isValid) return false
  const isForCompanies = item.reach === 'partners-and-smes' || item.visibility === 'public'
  return isForCompanies || item.mayHandOn
}
