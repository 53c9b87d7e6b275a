import { randomUUID } from 'node:crypto'
import type { Concept } from '@traject/domain/concept/concept'
import { afterAll, expect, it } from 'vitest'
import { baseConcepts } from '../../../prisma/seed/base-concepts.ts'
import { fillVocabulary } from '../../../prisma/seed/fill-vocabulary.ts'
import { saveOwnConcepts } from '../src/concept/own-concept.repo.ts'
import { refreshSearch } from '../src/item/search-document.ts'
import { bookkeeping, operatorScope, type TenantScope, type Writing } from '../src/scope.ts'
import { NOON, smallWorld } from './small-world.ts'
import { testDatabase } from './test-database.ts'

const { database, drop } = await testDatabase()
const { prisma } = database
const world = await smallWorld(database)
afterAll(() => drop())

const labels = (words: string) => ({ en: words, fr: words, nl: words })
const none = { en: [], fr: [], nl: [] }
const base = (id: string, ...broader: string[]): Concept => {
  return { id, scheme: 'topic', broader, related: [], label: labels(id), synonyms: none }
}
const operator = operatorScope({ database, now: NOON })
const tenant = {
  ...operator,
  partnershipId: world.partnershipId,
} as unknown as Writing<TenantScope>
const read = (...concepts: Concept[]) => fillVocabulary(database, NOON, concepts)

const tagged = async (title: string, concepts: string[]) => {
  const { id } = await world.item(title)
  await prisma.item.update({ where: { id }, data: { concepts } })
  await refreshSearch(bookkeeping(operator), [id])
  return id
}
const carried = async (id: string) => {
  const [row] = await prisma.$queryRaw<{ closure: string[]; words: string[] }[]>`
    select concept_closure as closure, tsvector_to_array(search) as words from item where id = ${id}::uuid`
  const found = row?.words.filter((word) => word.includes('#')).map((word) => word.split('#')[1])
  expect(found?.sort()).toEqual([...(row?.closure ?? [])].sort())
  return row?.closure
}

it('is read in once, and anew when it is another; what items carry follows', async () => {
  expect(await read(base('topic/a'), base('topic/b', 'topic/a'))).toBe(true)
  expect(await read(base('topic/a'), base('topic/b', 'topic/a'))).toBe(false)
  const id = await tagged('Begroting', ['topic/b'])
  await read(base('topic/a'), base('topic/b', 'topic/a'), base('topic/c'))
  expect(await carried(id)).toEqual(['topic/a', 'topic/b'])
  await read(base('topic/a'), base('topic/b', 'topic/c'), base('topic/c'))
  expect(await carried(id)).toEqual(['topic/b', 'topic/c'])
  const [found] = await prisma.$queryRaw<{ has: boolean }[]>`
    select search @@ search_within(partnership_id, to_tsquery('traject_nl', 'begroting')) as has
    from item where id = ${id}::uuid`
  expect(found?.has).toBe(true)
})

it('leaves a partnership its own, under what the base has become', async () => {
  const own = `topic/${randomUUID()}`
  await read(base('topic/a'), base('topic/b', 'topic/a'))
  await saveOwnConcepts(tenant, [{ ...base(own, 'topic/b'), iri: null }])
  const id = await tagged('Eigen', [own])
  await saveOwnConcepts(tenant, [{ ...base(own, 'topic/b'), iri: null }])
  expect(await carried(id)).toEqual([own, 'topic/a', 'topic/b'].sort())
  await read(base('topic/b'), base('topic/d'))
  expect(await carried(id)).toEqual([own, 'topic/b'].sort())
  const stored = await prisma.concept.findUnique({ where: { id: own }, include: { labels: true } })
  expect(stored).toMatchObject({ broader: ['topic/b'], closure: [own, 'topic/b'] })
  expect(stored?.labels).toHaveLength(3)
})

it('keeps with an item what the base has forgotten, without harm', async () => {
  const id = await tagged('Oud', ['topic/gone'])
  await read(base('topic/z'))
  expect(await carried(id)).toEqual(['topic/gone'])
})

it('writes to no item that stays as it is', async () => {
  const id = await tagged('Rust', ['topic/z'])
  await read(base('topic/z'), base('topic/y'))
  const [before] = await prisma.$queryRaw<
    { at: string }[]
  >`select xmin::text as at from item where id = ${id}::uuid`
  await read(base('topic/z'), base('topic/y'), base('topic/x'))
  const [after] = await prisma.$queryRaw<
    { at: string }[]
  >`select xmin::text as at from item where id = ${id}::uuid`
  expect(after).toEqual(before)
})

it('stores every label of the base with what it is found by', async () => {
  await fillVocabulary(database, NOON)
  const stored = await prisma.$queryRaw<{ label: string }[]>`
    select label from concept_label where phrase::text <> '' and first is null or letters = ''`
  expect(stored).toEqual([])
  const count = await prisma.conceptLabel.count({ where: { preferred: true, partnershipId: null } })
  expect(count).toBe(3 * baseConcepts().length)
})
