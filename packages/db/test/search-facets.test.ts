import type { ItemFilter } from '@traject/domain/item/item-filter'
import { afterAll, describe, expect, it } from 'vitest'
import { competences } from '../../../prisma/seed/demo/competences.ts'
import { contacts } from '../../../prisma/seed/demo/contacts.ts'
import { facilities } from '../../../prisma/seed/demo/facilities.ts'
import { resources } from '../../../prisma/seed/demo/resources.ts'
import { templates } from '../../../prisma/seed/demo/templates.ts'
import type { ItemPage } from '../src/item/search-items.repo.ts'
import { demoCatalogue } from './demo-catalogue.ts'

const { database, search, nameOf, drop } = await demoCatalogue()
afterAll(() => drop())

type Filter = Partial<ItemFilter>
type Item = ItemPage['items'][number]

/** Every answer, page after page. */
async function all(filter: Filter): Promise<Item[]> {
  const seen: Item[] = []
  let after: string | null | undefined
  for (let page = 0; page < 10 && after !== null; page += 1) {
    const { items, next }: ItemPage = await search({ ...filter, ...(after ? { after } : {}) })
    seen.push(...items)
    after = next
  }
  return seen
}

const concepts = new Map(
  (await database.prisma.item.findMany()).map(({ id, conceptClosure }) => [id, conceptClosure]),
)
const languages = (id: string): string[] => {
  const named = <One extends { key: string }>(seeds: readonly One[]) =>
    seeds.find(({ key }) => key === nameOf(id))
  const texts = named([...resources, ...competences, ...facilities, ...contacts])?.texts
  return Object.keys(texts ?? named(templates)?.title ?? {})
}

/** What an item has of each filter, by the seed and by what its row shows. */
const VALUES: Record<keyof ItemPage['facets'], (item: Item) => string[]> = {
  house: ({ ownerId }) => [ownerId],
  side: ({ side }) => (side ? [side] : []),
  serves: ({ id }) => competences.find(({ key }) => key === nameOf(id))?.serves ?? [],
  language: ({ id }) => languages(id),
  kind: ({ kind }) => [kind],
  genre: ({ genre }) => (genre ? [genre] : []),
  aspect: ({ id }) => (concepts.get(id) ?? []).filter((one) => one.startsWith('aspect/')),
}
const NAMES = Object.keys(VALUES) as (keyof ItemPage['facets'])[]
/** The name in the address. */
const asked = (name: (typeof NAMES)[number]) => (name === 'aspect' ? 'concept' : name)

function tally(items: readonly Item[], name: (typeof NAMES)[number]) {
  const counts: Record<string, number> = {}
  for (const value of items.flatMap(VALUES[name])) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
const counted = (page: ItemPage, name: (typeof NAMES)[number]) =>
  Object.fromEntries(page.facets[name].map(({ value, count }) => [value, count]))

const SEARCHES = ['', 'budget', 'subvention', 'geld', 'bugdet']

describe.each(SEARCHES)('the filters of a search for “%s”', (q) => {
  it('count what there is, and no value that nothing has', async () => {
    const items = await all({ q })
    const page = await search({ q })
    expect(page.count).toBe(items.length)
    for (const name of NAMES) expect(counted(page, name), name).toEqual(tally(items, name))
  })

  it('lead each to as many answers as they promised, all of them with that value', async () => {
    const { facets } = await search({ q })
    for (const name of NAMES) {
      for (const { value, count } of facets[name]) {
        const items = await all({ q, [asked(name)]: value })
        expect(items, `${name} ${value}`).toHaveLength(count)
        for (const item of items) expect(VALUES[name](item)).toContain(value)
      }
    }
  })
})

describe('filters together', () => {
  const filter: Filter = { language: 'nl', genre: 'checklist', concept: 'aspect/communication' }

  it('leave what has them all', async () => {
    const items = await all(filter)
    const everything = await all({})
    const expected = everything.filter(
      (item) =>
        languages(item.id).includes('nl') &&
        item.genre === 'checklist' &&
        VALUES.aspect(item).includes('aspect/communication'),
    )
    expect(expected.length).toBeGreaterThan(1)
    expect(items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
  })

  it('count the values of one as if it were not chosen, and the others as they are', async () => {
    const page = await search(filter)
    const { language, genre, concept } = filter
    const without = {
      language: { genre, concept },
      kind: filter,
      genre: { language, concept },
      aspect: { language, genre },
      house: filter,
      side: filter,
      serves: filter,
    }
    for (const name of NAMES) {
      expect(counted(page, name), name).toEqual(tally(await all(without[name]), name))
    }
    expect(page.facets.genre.length).toBeGreaterThan(1)
  })

  it('hold for what was found with typing errors forgiven, too', async () => {
    const page = await search({ q: 'bugdet', language: 'nl' })
    expect(page.nearly).toBe(true)
    expect(page.count).toBeGreaterThan(0)
    for (const { id } of page.items) expect(languages(id)).toContain('nl')
  })

  it('never bring a guess where the words are found, but not under this filter', async () => {
    const page = await search({ q: 'tresorerie', language: 'en', genre: 'video' })
    expect(page).toMatchObject({ count: 0, nearly: false, items: [] })
  })

  it('are named in the reader’s language', async () => {
    const labels = async (language: 'fr' | 'nl') =>
      (await search('', { language })).facets.aspect.map(({ label }) => label)
    expect(await labels('fr')).toContain('Finances et financement')
    expect(await labels('nl')).toContain('Financiën en financiering')
  })
})

describe('one statement', () => {
  it.each([
    ['everything', {}],
    ['words', { q: 'plan de financement' }],
    ['words with typing errors', { q: 'contrat de cesion' }],
    ['nothing', { q: 'qsdfghjklm' }],
    ['words and every filter', { q: 'budget', language: 'fr', genre: 'guide', side: 'wallonia' }],
  ] as const)('finds %s, counts and explains it', async (_what, filter) => {
    const statements: string[] = []
    const stop = database.onStatement((sql) => statements.push(sql))
    await search(filter)
    stop()
    expect(statements).toHaveLength(1)
  })
})
