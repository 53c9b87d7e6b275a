/** Which contacts a reader meets, which he keeps for his house, and what is due of those. */
import { seesItem } from '../oracle.ts'
import { contactOf, keepsContact, readsHidden } from '../oracle-contacts.ts'
import type { Visit } from '../visit.ts'
import type { Item } from '../world.ts'
import { dayAfter } from './home-facts.ts'

export const contacts = ({ world, who }: Visit): Item[] =>
  'partnershipId' in who
    ? world.items.filter(
        ({ id, kind, partnershipId }) =>
          kind === 'contact' && partnershipId === who.partnershipId && seesItem(world, who, id),
      )
    : []

export const kept = (visit: Visit): Item[] =>
  contacts(visit).filter((item) => keepsContact(visit.world, visit.who, item))

/** Its own house's, as its lists show them. */
export const listed = (visit: Visit): Item[] =>
  kept(visit).filter(
    (item) => item.status !== 'retired' && readsHidden(visit.world, visit.who, item),
  )

/** Why each of them is due: to be told, to be looked at again. */
export function dueLists({ world }: Visit, { id }: Item): ('tell' | 'review')[] {
  const { informedAt, reviewOn = '' } = contactOf(world, id) ?? {}
  return [
    ...(informedAt === null ? (['tell'] as const) : []),
    ...(reviewOn <= dayAfter(world.today, 30) ? (['review'] as const) : []),
  ]
}

export const contactsDue = (visit: Visit): Item[] =>
  listed(visit).filter((item) => dueLists(visit, item).length > 0)
