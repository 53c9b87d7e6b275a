import { seesItem } from '../oracle.ts'
import { isValid } from '../oracle-facts.ts'
import type { Visit } from '../visit.ts'
import type { Item } from '../world.ts'
import { atLeast, type Channel, each, withoutRule } from './channel.ts'

const listing = /json_build_object\(\s*'count'/
const page = /'sourceLanguage'/
/** Long enough for every world; a list that never ends is a fault. */
const mostPages = 20

/** What the catalogue offers: of the own partnership, published and valid, as far as it is seen. */
function catalogue({ world, who }: Visit): Item[] {
  if (who.kind !== 'professional' && who.kind !== 'sme') return []
  return world.items.filter(
    (item) =>
      item.partnershipId === who.partnershipId &&
      isValid(world, item) &&
      seesItem(world, who, item.id),
  )
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map((row) => row.id)

/** All pages of a list, each beginning where the one before ended. */
async function allPages(visit: Visit, house?: string) {
  const filter = house === undefined ? {} : { house }
  const rows: { id: string; ownerId: string }[] = []
  let after: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const input = after === undefined ? filter : { ...filter, after }
    const { answer } = await visit.ask((call) => call.item.list(input))
    if (!answer) return { rows, count: 0 }
    rows.push(...answer.items)
    if (answer.next === null) return { rows, count: answer.count }
    after = answer.next
  }
  throw new Error(`the list does not end after ${mostPages} pages`)
}

export const itemList: Channel = {
  name: 'item list',
  subject: 'item',
  async ask(visit) {
    const { rows } = await allPages(visit)
    const twice = rows.filter((row, index) => rows.findIndex(({ id }) => id === row.id) < index)
    return new Map([...each(idsOf(rows), 'listed'), ...each(idsOf(twice), 'listed', 'listed twice')])
  },
  expected: (visit) => each(idsOf(catalogue(visit)), 'listed'),
  fault: withoutRule(listing),
}

export const itemCounts: Channel = {
  name: 'item counts',
  subject: 'house',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.item.list({}))
    const houses = answer?.houses ?? []
    return new Map([
      ['all houses', atLeast(answer?.count ?? 0)],
      ...houses.map(({ id, count }): [string, string[]] => [id, atLeast(count)]),
    ])
  },
  expected(visit) {
    const items = catalogue(visit)
    const countOf = (id: string) => items.filter((item) => item.ownerOrganisationId === id).length
    return new Map([
      ['all houses', atLeast(items.length)],
      ...visit.world.organisations.map(({ id }): [string, string[]] => [id, atLeast(countOf(id))]),
    ])
  },
  fault: {
    of: listing,
    find: /from v join organisation o/,
    put: 'from item v join organisation o',
  },
}

export const itemListOfHouse: Channel = {
  name: 'item list of one house',
  subject: 'item',
  async ask(visit) {
    const shown = new Map<string, string[]>()
    for (const { id: house } of visit.world.organisations) {
      const { rows, count } = await allPages(visit, house)
      shown.set(house, atLeast(count))
      for (const { id } of rows) shown.set(id, [...(shown.get(id) ?? []), `of ${house}`])
    }
    return shown
  },
  expected(visit) {
    const items = catalogue(visit)
    const countOf = (id: string) => items.filter((item) => item.ownerOrganisationId === id).length
    return new Map([
      ...visit.world.organisations.map(({ id }): [string, string[]] => [id, atLeast(countOf(id))]),
      ...items.map((item): [string, string[]] => [item.id, [`of ${item.ownerOrganisationId}`]]),
    ])
  },
  fault: {
    of: listing,
    find: /select count\(\*\)::int from v where v\.owner/,
    put: 'select count(*)::int from item v where v.owner',
  },
}

export const itemPage: Channel = {
  name: 'item page',
  subject: 'item',
  isByEach: true,
  async ask(visit, ids) {
    const get = (id: string) => visit.ask((call) => call.item.get({ id }))
    const { refusal: missing } = await get('00000000-0000-4000-a000-000000000000')
    const shown = new Map<string, string[]>()
    for (const id of ids) {
      const { answer, refusal } = await get(id)
      if (answer) shown.set(id, ['page'])
      else if (refusal !== missing) shown.set(id, [`that it exists, by ${refusal}`])
    }
    return shown
  },
  expected: ({ world, who }) =>
    each(idsOf(world.items.filter(({ id }) => seesItem(world, who, id))), 'page'),
  fault: withoutRule(page),
}

/** The rest of the list after some item; after one that is not in it, nothing, not even its place. */
export const itemListAfter: Channel = {
  name: 'item list after an item',
  subject: 'item',
  async ask(visit) {
    const shown = new Map<string, string[]>()
    for (const { id } of visit.world.items.filter(isAskedAfter)) {
      const { answer } = await visit.ask((call) => call.item.list({ after: id }))
      shown.set(id, ranked(answer?.items ?? []))
    }
    return shown
  },
  expected(visit) {
    const inOrder = catalogue(visit).sort((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))
    const rests = inOrder.map((item, index): [string, string[]] => [
      item.id,
      isAskedAfter(item) ? ranked(inOrder.slice(index + 1, index + 1 + pageSize)) : [],
    ])
    return new Map(rests)
  },
  fault: {
    of: /from v a\s+where a\.id =/,
    find: /from v a\s+where a\.id =/,
    put: 'from item a where a.id =',
  },
}

/** By chance, about one in twelve. */
const isAskedAfter = ({ id }: { id: string }): boolean => /^(1|f.*a$)/.test(id)
const pageSize = 25
const orderOf = (item: Item): string => `${item.publishedAt} ${item.id}`
const ranked = (rows: readonly { id: string }[]): string[] =>
  rows.map(({ id }, index) => `${index + 1}. ${id}`)
