import { allSides } from '../generate/partnerships.ts'
import type { Item } from '../world.ts'
import { aspects } from '../world-kinds.ts'
import { allPages, catalogue, counted, idsOf, isSample, sideOf } from './catalogue.ts'
import { atLeast, type Channel, each } from './channel.ts'
import { withoutRule } from './fault.ts'
import { serves } from './map.ts'

const listing = /found as not materialized/
const searching = /plainto_tsquery[\s\S]*found as not materialized/

export const itemList: Channel = {
  name: 'item list',
  subject: 'item',
  async ask(visit) {
    const { items } = await allPages(visit, {})
    const twice = items.filter((row, index) => items.findIndex(({ id }) => id === row.id) < index)
    return new Map([
      ...each(idsOf(items), 'listed'),
      ...each(idsOf(twice), 'listed', 'listed twice'),
    ])
  },
  expected: (visit) => each(idsOf(catalogue(visit)), 'listed'),
  fault: withoutRule(listing),
}

/** The count of all, and those beside each value of a filter. */
export const itemCounts: Channel = {
  name: 'item counts',
  subject: 'house',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.item.list({}))
    const facets = Object.entries(answer?.facets ?? {})
    return new Map([
      ['all', atLeast(answer?.count ?? 0)],
      ...facets.flatMap(([name, values]) =>
        values.map(({ value, count }): [string, string[]] => [
          // A side is where a house is, and where a competence is offered.
          name === 'serves' ? `serves ${value}` : value,
          atLeast(count),
        ]),
      ),
    ])
  },
  expected(visit) {
    const items = catalogue(visit)
    return new Map([
      ['all', atLeast(items.length)],
      ...counted(items, (item) => item.ownerOrganisationId),
      ...counted(items, (item) => sideOf(visit.world, item)),
      ...counted(items, (item) => item.sourceLanguage),
      ...counted(items, (item) => item.kind),
      ...counted(
        items.filter(({ kind }) => kind === 'resource'),
        () => 'guide',
      ),
      ...aspects.flatMap((aspect) =>
        counted(
          items.filter(({ concepts }) => concepts.includes(aspect)),
          () => aspect,
        ),
      ),
      ...allSides.flatMap((side) =>
        counted(
          items.filter(({ id }) => serves(visit.world, id, side)),
          () => `serves ${side}`,
        ),
      ),
    ])
  },
  fault: {
    of: listing,
    find: /from found f group by/,
    put: 'from item f group by',
  },
}

export const itemListOfHouse: Channel = {
  name: 'item list of one house',
  subject: 'item',
  async ask(visit) {
    const shown = new Map<string, string[]>()
    const answers = await Promise.all(
      visit.world.organisations.map(async ({ id: house }) => {
        return { house, ...(await allPages(visit, { house })) }
      }),
    )
    for (const { house, items, count } of answers) {
      shown.set(house, atLeast(count))
      for (const { id } of items) shown.set(id, [...(shown.get(id) ?? []), `of ${house}`])
    }
    return shown
  },
  expected(visit) {
    const items = catalogue(visit)
    return new Map([
      ...counted(items, (item) => item.ownerOrganisationId),
      ...items.map((item): [string, string[]] => [item.id, [`of ${item.ownerOrganisationId}`]]),
    ])
  },
  fault: {
    of: /found as not materialized[\s\S]*f\.owner_organisation_id = «/,
    find: /from found f group by/,
    put: 'from item f group by',
  },
}

/** The rest of the list after some item; after one that is not in it, nothing, not even its place. */
export const itemListAfter: Channel = {
  name: 'item list after an item',
  subject: 'item',
  async ask(visit) {
    const shown = new Map<string, string[]>()
    const samples = visit.world.items.filter((item) => isSample(visit, item))
    const answers = await Promise.all(
      samples.map(async ({ id }) => {
        const { answer } = await visit.ask((call) => call.item.list({ after: id }))
        return { id, items: answer?.items ?? [] }
      }),
    )
    for (const { id, items } of answers) shown.set(id, ranked(items))
    return shown
  },
  expected(visit) {
    const inOrder = catalogue(visit).sort((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))
    const rests = inOrder.map((item, index): [string, string[]] => [
      item.id,
      isSample(visit, item) ? ranked(inOrder.slice(index + 1, index + 1 + pageSize)) : [],
    ])
    return new Map(rests)
  },
  fault: {
    of: /from found a where a\.id =/,
    find: /select a\.score, a\.published_at, a\.id from found a/,
    put: 'select 0::float4, a.published_at, a.id from item a',
  },
}

const pageSize = 25
const orderOf = (item: Item): string => `${item.publishedAt} ${item.id}`
const ranked = (rows: readonly { id: string }[]): string[] =>
  rows.map(({ id }, index) => `${index + 1}. ${id}`)

/** A word of every title finds what the catalogue offers; a word of one title finds that at most. */
export const itemSearch: Channel = {
  name: 'item search',
  subject: 'item',
  async ask(visit) {
    const { items, count } = await allPages(visit, { q: 'title' })
    const shown = new Map([...each(idsOf(items), 'by a common word'), ['count', atLeast(count)]])
    const samples = visit.world.items.filter((item) => isSample(visit, item))
    const answers = await Promise.all(
      samples.map(async ({ id, title }) => {
        return { id, found: await allPages(visit, { q: title.slice(-8) }) }
      }),
    )
    for (const { id, found } of answers) {
      const how = shown.get(id) ?? []
      if (found.items.some((item) => item.id === id)) shown.set(id, [...how, 'by its own word'])
      else if (found.count > found.items.length) shown.set(id, [...how, 'by a count'])
    }
    return shown
  },
  expected(visit) {
    const items = catalogue(visit)
    const some = items.filter((item) => isSample(visit, item))
    return new Map([
      ['count', atLeast(items.length)],
      ...each(idsOf(items), 'by a common word'),
      ...each(idsOf(some), 'by a common word', 'by its own word'),
    ])
  },
  fault: withoutRule(searching),
}
