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
  const [someone = ['ben', 'harbour', 'north']] = authorships
  const shared = templateFacets.find(([status]) => status === 'published') ?? templateFacets[0]
  // Two of one house that everybody in the partnership sees.
  const alike = shared ? [0, 1].map((): ItemRow => [someone, 'partnership', shared]) : []
  const made = [...rows, ...alike].map(
    (row, index): Item => ({
      ...makeItem(cast, row, `contact-${index + 1}`),
      kind: 'contact' as const,
      ...(index % 4 === 1 ? { isHeldBack: true as const } : {}),
    }),
  )
  const items = aboutAspects(cast, made)
  // One in three was merged into the one of its house that most people see.
  const isMerged = (item: Item) => {
    const at = items.indexOf(item)
    return at < rows.length && at % 3 === 2
  }
  return items.map((item) => {
    const alone = ofHouse(items, item).filter((other) => !isMerged(other))
    const [kept] = widestFirst(alone)
    return isMerged(item) && kept ? { ...item, mergedInto: kept.id } : item
  })
}

const ofHouse = (items: readonly Item[], item: Item) =>
  items.filter(
    (other) =>
      other.ownerOrganisationId === item.ownerOrganisationId &&
      other.partnershipId === item.partnershipId,
  )

function widestFirst(items: readonly Item[]): Item[] {
  const widths = ['partnership', 'regions', 'selected', 'organisation', 'private']
  const width = ({ status, visibility, isHeldBack }: Item) =>
    widths.indexOf(visibility) + (status === 'published' ? 0 : 10) + (isHeldBack ? 10 : 0)
  return [...items].sort((one, other) => width(one) - width(other))
}

/** Two and two of a house, those first that most people see, are nearly called the same. */
function makeTwins(contacts: readonly Contact[], items: readonly Item[]): Contact[] {
  const made = new Map(contacts.map((contact) => [contact.itemId, { ...contact }]))
  const alone = items.filter(
    ({ id, mergedInto }) => !mergedInto && made.get(id)?.withdrawnAt === null,
  )
  for (const item of alone) {
    const others = widestFirst(ofHouse(alone, item))
    const at = others.indexOf(item)
    const [one, other] = [made.get(item.id), made.get(others[at - 1]?.id ?? '')]
    if (at % 2 === 0 || !one || !other) continue
    const last = other.name.endsWith('q') ? 'j' : 'q'
    one.name = `${other.name.slice(0, -1)}${last}`
    one.organisation = ''
    one.isDesk = other.isDesk
    one.twinId = other.itemId
    other.twinId = one.itemId
  }
  return [...made.values()]
}

/** Their hidden faces, each value with a word of its own; of the retired ones some withdrew. */
export function makeContacts(cast: Cast, items: readonly Item[]): Contact[] {
  const { random } = cast
  const contacts = items.map(
    ({ id: itemId, status }, index): Contact => ({
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
    }),
  )
  return makeTwins(contacts, items)
}
