import type { Contact, Item } from '../world.ts'
import { authorships } from './authorships.ts'
import { type Cast, dayOf } from './cast.ts'
import { type ItemRow, makeItem, templateFacets, visibilities } from './items.ts'
import { aboutAspects } from './kinds.ts'
import { allSides } from './partnerships.ts'

/** The items that are contacts: never for everyone. One in four is held back. */
export function makeContactItems(cast: Cast): Item[] {
  const start = cast.random.below(authorships.length)
  const rows = visibilities
    .filter((visibility) => visibility !== 'public')
    .flatMap((visibility, number) =>
      [...templateFacets, ...templateFacets.slice(1, 3)].map((facet, index): ItemRow => {
        const author = (start + 3 * number + index) % authorships.length
        return [authorships[author] ?? ['ben', 'harbour', 'north'], visibility, facet]
      }),
    )
  const items = rows.map((row, index) => ({
    ...makeItem(cast, row, `contact-${index + 1}`),
    kind: 'contact' as const,
    ...(index % 4 === 1 ? { isHeldBack: true as const } : {}),
  }))
  return aboutAspects(cast, items)
}

/** Their hidden faces, each value with a word of its own; of the retired ones some withdrew. */
export function makeContacts(cast: Cast, items: readonly Item[]): Contact[] {
  const { random } = cast
  return items.map(({ id: itemId, status }, index) => ({
    itemId,
    isDesk: index % 5 === 0,
    sides: random.some(allSides, 0, 2),
    informedAt: index % 3 === 0 ? null : dayOf(cast, -20),
    reviewOn: dayOf(cast, random.pick([-1, 0, 30, 31, 400] as const)),
    // On purpose also some that nobody retired.
    withdrawnAt: status === 'retired' || index % 7 === 2 ? dayOf(cast, -1) : null,
    name: `Name of ${random.word()}`,
    organisation: `House of ${random.word()}`,
    address: `Street of ${random.word()}`,
    phone: `Phone of ${random.word()}`,
    email: `mail@hidden.${random.word()}`,
  }))
}
