import { randomUUID } from 'node:crypto'
import { itemFilterInput } from '@traject/domain/item/item-filter'
import { afterAll, describe, expect, it } from 'vitest'
import { findItem } from '../src/item/item.repo.ts'
import { searchItems } from '../src/item/search-items.repo.ts'
import { actorScope } from '../src/scope.ts'
import { NOON, smallWorld } from './small-world.ts'
import { testDatabase } from './test-database.ts'

const { database, drop } = await testDatabase()
const world = await smallWorld(database)
const viewing = await (async () => {
  const actor = world.coach((await world.person('Ada')).id, randomUUID())
  return { ...actorScope({ database, now: NOON }, actor), actor }
})()
// Published together, as a seed or an import does: more than two pages of them.
const together: string[] = []
for (let at = 0; at < 60; at += 1) together.push((await world.item(`Stuk ${at}`)).id)
await world.item('Van de molen', { owner: world.mill.id, visibility: 'organisation' })
afterAll(() => drop())

const list = (asked: Record<string, unknown> = {}) =>
  searchItems(viewing, itemFilterInput.parse(asked), 'nl')

async function pages(asked: Record<string, unknown> = {}) {
  const seen: string[][] = []
  for (let after: string | null = '', page = 0; after !== null && page < 100; page += 1) {
    const { items, next } = await list({ ...asked, ...(after ? { after } : {}) })
    seen.push(items.map(({ id }) => id))
    after = next
  }
  return seen
}

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const statements: string[] = []
  const stop = database.onStatement((sql) => statements.push(sql))
  await work()
  stop()
  return statements.length
}

describe('the pages of the catalogue', () => {
  it('show each item exactly once, though all were published at the same moment', async () => {
    const seen = await pages()
    expect(seen.flat().toSorted()).toEqual(together.toSorted())
    expect(seen.length).toBeGreaterThan(2)
    expect(await pages()).toEqual(seen)
  })

  it('go on after the last one seen, whatever was published since', async () => {
    const first = await list()
    const later = new Date(NOON.getTime() + 60_000)
    const { id: news } = await world.item('Nieuws', { publishedAt: later })
    const second = await list({ after: first.next })
    await database.prisma.item.delete({ where: { id: news } })
    const shown = [...first.items, ...second.items].map(({ id }) => id)
    expect(shown).not.toContain(news)
    expect(new Set(shown).size).toBe(first.items.length + second.items.length)
  })

  it('count what the actor sees, and name only houses of which he sees something', async () => {
    const { count, facets } = await list()
    expect(count).toBe(together.length)
    const own = { value: world.harbour.id, label: 'Harbour', count: together.length }
    expect(facets.house).toEqual([own])
    expect(await pages({ house: world.mill.id })).toEqual([[]])
  })

  it('end where they are asked to go on after what the actor may not see', async () => {
    const hidden = await world.item('Verborgen', {
      owner: world.mill.id,
      visibility: 'organisation',
    })
    expect((await list({ after: hidden.id })).items).toEqual([])
    expect((await list({ after: randomUUID() })).items).toEqual([])
  })

  it('sort houses as readers expect, accents and capitals aside', async () => {
    const made: string[] = []
    for (const name of ['zuid', 'Écluse', 'eclair', 'Zoo', 'Œuvre', 'ambre']) {
      made.push((await world.item(name, { owner: (await world.house(name)).id })).id)
    }
    const { facets } = await list()
    await database.prisma.item.deleteMany({ where: { id: { in: made } } })
    const sorted = ['ambre', 'eclair', 'Écluse', 'Harbour', 'Œuvre', 'Zoo', 'zuid']
    expect(facets.house.map(({ label }) => label)).toEqual(sorted)
  })
})

describe('one statement', () => {
  it('is a page of the catalogue, with search and filter and all that is counted', async () => {
    expect(await statementsOf(() => list())).toBe(1)
    expect(await statementsOf(() => list({ q: 'stuk', house: world.harbour.id }))).toBe(1)
  })

  it('is an item, seen or not', async () => {
    const id = together[0] ?? ''
    expect(await statementsOf(() => findItem(viewing, id, 'nl'))).toBe(1)
    expect(await statementsOf(() => findItem(viewing, randomUUID(), 'nl'))).toBe(1)
  })
})
