import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { writeLabels } from '@traject/db/concept/write-labels'
import { bookkeeping, operatorScope } from '@traject/db/scope'
import { competenceInput } from '@traject/domain/competence/inputs'
import { facilityInput } from '@traject/domain/facility/inputs'
import { afterAll, expect, it } from 'vitest'
import { demoPicture } from '../../../prisma/seed/demo-picture.ts'
import { introductionDesk } from './introduction-desk.ts'
import { draft, sharing } from './resource-desk.ts'

const desk = await introductionDesk()
const { world, prisma, database, ask, move, byLink, tokenOf } = desk
const keeper = await desk.colleague('Keeper', world.mill.id, 'coordinator')
const kite = await desk.company('Kite')
afterAll(() => desk.drop())

const many = 12
const numbers = Array.from({ length: many }, (_, at) => at)
const own = (id: string) => `topic/${id}`

const written = (title: string) => ({
  sourceLanguage: 'nl',
  texts: { nl: { title, summary: 'Een samenvatting' } },
})
async function share(id: string) {
  await keeper.ask((call) => call.item.share({ id, revision: 1, choice: sharing('partnership') }))
  return id
}

async function competence(concepts: string[]) {
  const facts = { who: 'house', level: 'coach', meets: 'both', sides: ['flanders'] }
  const input = competenceInput.parse({
    ...{ ...written('Rekenen'), ...facts, concepts },
    languages: concepts.length > 1 ? ['nl', 'fr', 'en', 'de'] : ['nl'],
  })
  return share(await keeper.ask((call) => call.competence.create(input)))
}

async function picture(number: number) {
  const stream = Readable.from([demoPicture(number)])
  const { id } = await keeper.ask((call) =>
    call.storedFile.receive({ stream, declaredName: 'foto.png', isShown: true }),
  )
  return { pictureId: id, alternatives: { nl: `Foto ${number}` } }
}
async function facility(count: number) {
  const place = { genre: 'stage', city: 'Kortrijk', nuts3: 'BE254', pricing: 'free' }
  const pictures = await Promise.all(numbers.slice(0, count).map(picture))
  const input = facilityInput.parse({ ...written('Zaal'), ...place, pictures })
  return share(await keeper.ask((call) => call.facility.create(input)))
}

async function resource(versions: number) {
  const file = async () => {
    const contents = { nl: { fileId: await desk.brought(keeper, randomUUID()) } }
    return draft('Bestand', { form: 'file', contents })
  }
  const first = await file()
  const id = await share(await keeper.ask((call) => call.resource.create(first)))
  for (const next of await Promise.all(numbers.slice(1, versions).map(file))) {
    const { revision } = await prisma.item.findUniqueOrThrow({ where: { id } })
    await keeper.ask((call) => call.resource.edit({ id, revision, resource: next }))
  }
  return id
}

let contacts = 0
async function contact(changed: object = {}) {
  contacts += 1
  const reached = {
    email: `c${contacts}@quorvax.example`,
    phone: `0476 10 ${contacts + 10} 34`,
  }
  return desk.sharedContact(keeper, { ...reached, ...changed })
}

async function introduction(questions: number) {
  const id = await ask(kite, await contact(), { facts: ['city', 'about', 'track'] })
  for (const number of numbers.slice(0, questions)) {
    await move(keeper, id, 'ask-back', `Vraag ${number}`)
    await move(kite, id, 'reply', `Antwoord ${number}`)
  }
  await move(keeper, id, 'pass-on')
  return id
}

/** So many contacts of one name, each merged with another one; the first and a third one. */
async function merges(count: number) {
  const reach = { name: `Ada Zwaan${count}`, organisation: 'Zwaluw' }
  const kept = []
  for (const _ of numbers.slice(0, count)) {
    const [keptId, otherId] = [await contact(reach), await contact(reach)]
    const rows = await prisma.item.findMany({ where: { id: { in: [keptId, otherId] } } })
    const revisionOf = (id: string) => rows.find((row) => row.id === id)?.revision ?? 0
    const [keptRevision, otherRevision] = [revisionOf(keptId), revisionOf(otherId)]
    const pair = { keptId, otherId, keptRevision, otherRevision }
    await keeper.ask((call) => call.contactMerge.merge(pair))
    kept.push(keptId)
  }
  const [keptId = ''] = kept
  const { id } = await prisma.contactMerge.findFirstOrThrow({ where: { keptItemId: keptId } })
  return { id, pair: { keptId, otherId: await contact(reach) } }
}

/** A term of the partnership's own, and so many that stand under it. */
async function concept(narrower: number) {
  const writing = bookkeeping(operatorScope({ database, now: desk.services.clock() }))
  const add = async (broader: string[]) => {
    const id = own(randomUUID())
    const { partnershipId } = world
    const links = { broader, related: [], closure: [id, ...broader] }
    await prisma.concept.create({ data: { id, scheme: 'topic', partnershipId, ...links } })
    const label = { en: id, fr: id, nl: id }
    await writeLabels(writing, partnershipId, [{ id, label, synonyms: { en: [], fr: [], nl: [] } }])
    return id
  }
  const id = await add(['topic/budget'])
  for (const _ of numbers.slice(0, narrower)) await add([id])
  return id
}

/** Everything there is, each thing with so many of what belongs to it. */
async function worldOf(count: number) {
  return {
    competence: await competence(
      ['topic/budget', 'topic/cash-flow', 'topic/copyright'].slice(0, count),
    ),
    facility: await facility(Math.min(count, 6)),
    resource: await resource(Math.min(count, 6)),
    introduction: await introduction(Math.min(count - 1, 4)),
    contact: await contact(),
    merge: await merges(Math.min(count, 4)),
    concept: await concept(count - 1),
  }
}

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const statements: string[] = []
  const stop = database.onStatement((sql) => statements.push(sql))
  await work()
  stop()
  return statements.length
}

type Subjects = Awaited<ReturnType<typeof worldOf>>

/** How many statements each page takes, the session with it where there is one. */
async function costs(ids: Subjects): Promise<Record<string, number>> {
  const pages = {
    'a competence': () => keeper.ask((call) => call.competence.get({ id: ids.competence })),
    'a facility': () => keeper.ask((call) => call.facility.get({ id: ids.facility })),
    'a resource with versions': () => keeper.ask((call) => call.item.get({ id: ids.resource })),
    'a contact, for its house': () => keeper.ask((call) => call.contact.get({ id: ids.contact })),
    'a contact, for a company': () => kite.ask((call) => call.contact.get({ id: ids.contact })),
    'own contacts': () => keeper.ask((call) => call.contact.own({})),
    'possible duplicates': () => keeper.ask((call) => call.contactMerge.duplicates({ of: null })),
    'two contacts to merge': () => keeper.ask((call) => call.contactMerge.pair(ids.merge.pair)),
    'a merge to take back': () =>
      keeper.ask((call) => call.contactMerge.look({ id: ids.merge.id })),
    'contacts that are due': () => keeper.ask((call) => call.contact.due()),
    'introductions, for the house': () => desk.listed(keeper, 'received', 'open'),
    'introductions, for a company': () => desk.listed(kite, 'asked', 'open'),
    'an introduction, for the house': () => desk.look(keeper, ids.introduction),
    'an introduction, for a company': () => desk.look(kite, ids.introduction),
    'a personal link': () => byLink(tokenOf(ids.introduction)).look(),
    'who can help': () => keeper.ask((call) => call.partnershipMap.whoCanHelp()),
    'a partner': () => keeper.ask((call) => call.partnershipMap.partner({ id: world.mill.id })),
    'the vocabulary': () => keeper.ask((call) => call.concept.list({})),
    'a concept': () => keeper.ask((call) => call.concept.get({ id: ids.concept })),
  }
  const counted: Record<string, number> = {}
  for (const [name, page] of Object.entries(pages)) counted[name] = await statementsOf(page)
  return counted
}

/** Those of merging: with what is compared, both contacts with both faces, and what is asked of them. */
const OF_MERGING: Record<string, number> = {
  'possible duplicates': 6,
  'two contacts to merge': 6,
  'a merge to take back': 5,
}
/** The session and the page; and what names contacts, the one statement that reads a hidden face. */
const expectedOf = (name: string): number =>
  OF_MERGING[name] ?? (/^(a|own) contact|^contacts/.test(name) ? 3 : 2)

it('a page takes as many statements with many rows as with one', { timeout: 90_000 }, async () => {
  await keeper.ask((call) => call.introduction.setLimit({ perMonth: 100 }))
  const few = await costs(await worldOf(1))
  for (const [name, count] of Object.entries(few)) expect(count, name).toBe(expectedOf(name))
  const crowded = await worldOf(many)
  for (const _ of numbers) {
    await competence(['topic/budget'])
    await introduction(0)
  }
  expect(await costs(crowded)).toEqual(few)
})
