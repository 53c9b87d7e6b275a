import type { Caller } from '../src/app-router.ts'
import { introductionDesk } from './introduction-desk.ts'

type Asked = Parameters<Caller['export']['list']>[0]
export type ListAsked = Asked['name'] | 'partnerships'
interface Asking {
  ask<Answer>(question: (call: Caller) => Promise<Answer>): Promise<Answer>
}

export const ORIGIN = 'https://traject.example'

/** The file as it is, with the marks and apostrophes that a reader of it never sees. */
export async function fileOf(by: Asking, name: ListAsked, query: Asked['query'] = {}) {
  return by.ask(async (call) => {
    const asked = { query, origin: ORIGIN }
    const taken = await (name === 'partnerships'
      ? call.export.partnerships(asked)
      : call.export.list({ ...asked, name }))
    let text = ''
    for await (const piece of taken.text) text += piece
    return { fileName: taken.fileName, text }
  })
}

/** Its cells to the letter, headings first. */
export function cellsOf(text: string, delimiter: ',' | ';' = ';'): string[][] {
  const rows: string[][] = [[]]
  const cell = new RegExp(String.raw`("(?:[^"]|"")*"|[^${delimiter}\r\n]*)(${delimiter}|\r\n)`, 'g')
  for (const [, said = '', end] of text.replace(/^\ufeff/, '').matchAll(cell)) {
    const plain = said.startsWith('"') ? said.slice(1, -1).replaceAll('""', '"') : said
    rows.at(-1)?.push(plain)
    if (end !== delimiter) rows.push([])
  }
  return rows.slice(0, -1)
}

/** A world in which every list has something in it, and somebody to take each out. */
export async function exportDesk() {
  const desk = await introductionDesk()
  const { world, prisma } = desk
  const { harbour, partnershipId } = world
  const lead = await desk.colleague('Lena', harbour.id, 'coordinator')
  const keeper = await desk.colleague('Kato', harbour.id)
  const company = await desk.company('Wolk')
  const coach = await desk.coachOf([company.trackId])
  const contact = await desk.sharedContact(keeper)
  // Nobody told it yet what is kept of it.
  await desk.made(keeper, { name: 'Zoé Untold', phone: '', email: 'zoe@untold.example' })
  const introduction = await desk.ask(company, contact)
  const item = await world.item('Begroting', { reach: 'partners-and-smes' })
  const step = await prisma.step.create({
    data: {
      ...{ partnershipId, trackId: company.trackId, position: 1, language: 'nl' },
      texts: { create: { partnershipId, language: 'nl', title: 'Scan' } },
    },
  })
  await prisma.resourceAssignment.create({
    data: {
      ...{ partnershipId, trackId: company.trackId, itemId: item.id, stepId: step.id },
      ...{ byPersonId: coach.person.id, byOrganisationId: harbour.id },
      ...{ reason: 'Begin hiermee', language: 'nl' },
    },
  })
  await prisma.$executeRaw`insert into concept (id, scheme, closure, broader, related)
    values ('aspect/geld', 'aspect', '{aspect/geld}', '{}', '{}')`
  await prisma.$executeRaw`
    insert into concept_label (concept_id, language, label, preferred, phrase, lexemes)
    select 'aspect/geld', l::language, 'Geld', true, plainto_tsquery('simple', 'geld'), to_tsvector('simple', 'geld')
    from unnest(array['en', 'fr', 'nl']) l`
  const administrator = await desk.account('Omar')
  await prisma.administratorship.create({
    data: { personId: administrator.id, from: new Date('2026-01-01T00:00:00Z') },
  })
  const omar = await desk.signedIn(administrator.email)
  const track = { track: company.trackId }
  /** Each list, with somebody who sees it and what its address says. */
  const lists: [ListAsked, Asking, Record<string, string>][] = [
    ['catalogue', lead, {}],
    ['contacts-due', lead, {}],
    ['introductions', lead, { side: 'received', shows: 'open' }],
    ['tracks', lead, {}],
    ['steps', coach, track],
    ['assignments', coach, track],
    ['houses', lead, {}],
    ['people', lead, {}],
    ['vocabulary', lead, {}],
    ['who-can-help', lead, {}],
    ['partnerships', omar, {}],
  ]
  return { ...desk, lead, keeper, company, coach, contact, introduction, item, omar, lists }
}
