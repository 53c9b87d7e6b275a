import { randomUUID } from 'node:crypto'
import { itemFilterInput } from '@traject/domain/item/item-filter'
import { afterAll, describe, expect, it } from 'vitest'
import { refreshSearch } from '../src/item/search-document.ts'
import { type ItemPage, searchItems } from '../src/item/search-items.repo.ts'
import { actorScope, bookkeeping, operatorScope } from '../src/scope.ts'
import { NOON, smallWorld } from './small-world.ts'
import { testDatabase } from './test-database.ts'

const { database, drop } = await testDatabase()
const world = await smallWorld(database)
const actor = world.coach((await world.person('Ada')).id, randomUUID())
const viewing = { ...actorScope({ database, now: NOON }, actor), actor }
const writing = bookkeeping(operatorScope({ database, now: NOON }))
afterAll(() => drop())

async function write(title: string, publishedAt = NOON): Promise<string> {
  const { id } = await world.item(title, { publishedAt })
  await refreshSearch(writing, [id])
  return id
}

// Three qualities of answers, each more than a page of them, none told apart by its moment.
const once: string[] = []
const twice: string[] = []
const between: string[] = []
for (let at = 0; at < 28; at += 1) {
  twice.push(await write(`Begroting en begroting ${at}`))
  once.push(await write(`Lange woorden over een begroting van ${at}`))
  between.push(await write(`Iets anders ${at}`))
}
const answers = [...twice, ...once].toSorted()

const look = (asked: object) => searchItems(viewing, itemFilterInput.parse(asked), 'nl')

async function pages(asked: object): Promise<string[][]> {
  const seen: string[][] = []
  let after: string | null | undefined
  for (let page = 0; page < 10 && after !== null; page += 1) {
    const answer: ItemPage = await look(after ? { ...asked, after } : asked)
    seen.push(answer.items.map(({ id }) => id))
    after = answer.next
  }
  return seen
}

describe('the pages of a search', () => {
  it('show each answer once and nothing else, the better ones first', async () => {
    const seen = await pages({ q: 'begroting' })
    expect(seen.map(({ length }) => length)).toEqual([25, 25, 6])
    expect(seen.flat().toSorted()).toEqual(answers)
    expect(seen.flat().slice(0, twice.length).toSorted()).toEqual(twice.toSorted())
    expect(seen.flat().some((id) => between.includes(id))).toBe(false)
  })

  it('are the same each time, and under a filter that all pass', async () => {
    const seen = await pages({ q: 'begroting' })
    expect(await pages({ q: 'begroting' })).toEqual(seen)
    expect(await pages({ q: 'begroting', language: 'nl', house: world.harbour.id })).toEqual(seen)
    expect(await pages({ q: 'begroting', language: 'fr' })).toEqual([[]])
  })

  it('show each answer once where typing errors were forgiven', async () => {
    const seen = await pages({ q: 'begrotnig' })
    expect(seen.flat().toSorted()).toEqual(answers)
  })

  it('go on where they were, whatever better answer came since', async () => {
    const first = await look({ q: 'begroting' })
    const better = await write('Begroting: begroting, begroting', new Date(NOON.getTime() + 60_000))
    const second = await look({ q: 'begroting', after: first.next })
    const whole = await pages({ q: 'begroting' })
    await database.prisma.item.delete({ where: { id: better } })
    expect(whole.flat()).toContain(better)
    const shown = [...first.items, ...second.items].map(({ id }) => id)
    expect(shown).not.toContain(better)
    expect(new Set(shown).size).toBe(50)
  })

  it('end where they are asked to go on after what the search does not find', async () => {
    for (const after of [between[0], randomUUID()]) {
      expect((await look({ q: 'begroting', after })).items).toEqual([])
    }
  })
})
