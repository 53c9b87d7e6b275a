/** The oracle of contacts: who reads the hidden face, and who keeps one for his house. Reading 24. */
import type { ActingFor } from './acting-for.ts'
import { seesItem } from './oracle.ts'
import type { Contact, Item, World } from './world.ts'

export const contactOf = (world: World, itemId: string): Contact | undefined =>
  world.contacts.find((row) => row.itemId === itemId)

/** The id of the merge by which another contact stands for one. */
export const mergeIdOf = (mergedId: string): string =>
  mergedId.replace(/^./, (digit) => (digit === 'e' ? 'd' : 'e'))

/** He acts for its house today, and coaches or coordinates there or wrote it. */
export function keepsContact(world: World, who: ActingFor, item: Item): boolean {
  if (item.kind !== 'contact' || who.kind !== 'professional') return false
  if (who.organisationId !== item.ownerOrganisationId || !seesItem(world, who, item.id))
    return false
  return who.role !== 'member' || who.personId === item.authorPersonId
}

/** Nobody reads that of who withdrew. */
export function readsHidden(world: World, who: ActingFor, item: Item): boolean {
  return keepsContact(world, who, item) && contactOf(world, item.id)?.withdrawnAt === null
}

/** Persons, not desks, that are described alike: as far as he sees them, and himself. */
export function alikeSeen(world: World, who: ActingFor, item: Item): number {
  const mine = contactOf(world, item.id)
  if (!mine) return 0
  const others = world.items.filter((other) => {
    const contact = contactOf(world, other.id)
    if (!contact || other.id === item.id || other.partnershipId !== item.partnershipId) return false
    if (other.status === 'retired' || contact.withdrawnAt !== null || contact.isDesk) return false
    const isNear =
      mine.sides.length === 0 || contact.sides.some((side) => mine.sides.includes(side))
    const isAbout =
      item.concepts.length === 0 || other.concepts.some((one) => item.concepts.includes(one))
    return isNear && isAbout && seesItem(world, who, other.id)
  })
  return others.length + 1
}
