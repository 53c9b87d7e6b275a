/** The vocabulary: a partnership's own terms are everybody's there, and nobody's elsewhere. */
import { conceptId } from '../generate/concepts.ts'
import type { Visit } from '../visit.ts'
import type { Concept, Item } from '../world.ts'
import { aspects } from '../world-kinds.ts'
import { tellEach } from './by-each.ts'
import { allPages, catalogue, idsOf } from './catalogue.ts'
import { atLeast, type Channel, each, type Shown } from './channel.ts'
import { withoutRule, withoutVocabularyRule } from './fault.ts'

/** The terms of the partnership for which somebody acts. */
export function conceptsHere({ world, who }: Visit): Concept[] {
  if (who.kind !== 'professional' && who.kind !== 'sme') return []
  return world.concepts.filter(({ partnershipId }) => partnershipId === who.partnershipId)
}

const absent = { id: '00000000-0000-4000-a000-000000000000', label: 'bbbbbbbb' }
const bare = (id: string) => id.replace(/^topic\//, '')
const carrying = (items: readonly Item[], concept: Concept) =>
  items.filter(({ concepts }) => concepts.includes(conceptId(concept)))
const asked = ({ world }: Visit, ids: readonly string[]) =>
  world.concepts.filter(({ id }) => ids.includes(id))

export const conceptList: Channel = {
  name: 'list of concepts',
  subject: 'concept',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.concept.list({ own: true }))
    return new Map([
      ['count', atLeast(answer?.own ?? 0)],
      ...each(
        (answer?.concepts ?? []).map(({ id }) => bare(id)),
        'listed',
      ),
    ])
  },
  expected(visit) {
    const here = conceptsHere(visit)
    return new Map([['count', atLeast(here.length)], ...each(idsOf(here), 'listed')])
  },
  fault: withoutVocabularyRule(/chosen as \(\s+select \* from known/),
}

export const conceptPage: Channel = {
  name: 'page of a concept',
  subject: 'concept',
  isByEach: true,
  ask: (visit, ids) => page(visit, ids, ({ label }) => [label]),
  expected: (visit) => new Map(conceptsHere(visit).map(({ id, label }) => [id, [label]])),
  fault: {
    of: /'offered', \(select count/,
    find: /(from concept c\s+where c\.id = «\d+» and )\/\*known\*\/\([\s\S]*?\)\/\*end\*\//,
    put: '$1true',
  },
}

/** How many things the catalogue offers with it. */
export const conceptCounts: Channel = {
  name: 'count on the page of a concept',
  subject: 'concept',
  isByEach: true,
  ask: (visit, ids) => page(visit, ids, ({ offered }) => atLeast(offered)),
  expected(visit) {
    const items = catalogue(visit)
    return new Map(conceptsHere(visit).map((one) => [one.id, atLeast(carrying(items, one).length)]))
  },
  fault: withoutRule(/'offered', \(select count/),
}

type Page = { label: string; offered: number }

function page(visit: Visit, ids: readonly string[], facts: (page: Page) => string[]) {
  return tellEach(
    visit,
    asked(visit, ids),
    (call, concept) => call.concept.get({ id: conceptId(concept) }),
    { ...absent, partnershipId: '' },
    facts,
  )
}

/** What a field proposes to who types the word of a term. */
export const conceptProposals: Channel = {
  name: 'proposed concepts',
  subject: 'concept',
  isByEach: true,
  async ask(visit, ids) {
    const shown = new Map<string, string[]>()
    for (const { label } of asked(visit, ids)) {
      const { answer } = await visit.ask((call) => call.concept.propose({ q: label }))
      for (const { id } of answer ?? []) shown.set(bare(id), ['proposed'])
    }
    return shown
  },
  expected: (visit) => each(idsOf(conceptsHere(visit)), 'proposed'),
  fault: withoutVocabularyRule(/end::float4 as closeness[\s\S]*order by best\.closeness/),
}

/** What the forms of things offer to choose from. */
export const conceptChoices: Channel = {
  name: 'concepts to choose from',
  subject: 'concept',
  async ask(visit) {
    const blanks = await Promise.all([
      visit.ask((call) => call.resource.blank()),
      visit.ask((call) => call.template.blank()),
    ])
    const ids = blanks.flatMap(({ answer }) => (answer?.concepts ?? []).map(({ id }) => id))
    // The aspects are everybody's.
    const own = ids.filter((id) => !aspects.some((aspect) => aspect === id))
    return each(own.map(bare), 'offered')
  },
  expected: (visit) =>
    visit.who.kind === 'professional' ? each(idsOf(conceptsHere(visit)), 'offered') : each([]),
  fault: withoutVocabularyRule(/order by c\.scheme, l\.label/),
}

export const conceptExport: Channel = {
  name: 'export of the vocabulary',
  subject: 'concept',
  async ask(visit) {
    const files = await Promise.all([
      visit.ask((call) => call.concept.export({ format: 'turtle' })),
      visit.ask((call) => call.concept.export({ format: 'rdf-xml' })),
    ])
    const text = files.map(({ answer }) => answer ?? '').join()
    return each(
      visit.world.concepts.filter((one) => text.includes(one.label)).map(({ id }) => id),
      'exported',
    )
  },
  expected: (visit) => each(idsOf(conceptsHere(visit)), 'exported'),
  fault: withoutVocabularyRule(/as "isOwn", c\.iri/),
}

/** What a search for a term finds; elsewhere nobody has heard of it. */
export const itemsByConcept: Channel = {
  name: 'search by a concept',
  subject: 'item',
  async ask(visit) {
    const shown: Map<string, string[]> = new Map()
    for (const { label } of searched(visit)) {
      const { items } = await allPages(visit, { q: label })
      for (const { id } of items) shown.set(id, ['found'])
    }
    return shown
  },
  expected(visit): Shown {
    const items = catalogue(visit)
    const here = new Set(idsOf(conceptsHere(visit)))
    return new Map(
      searched(visit)
        .filter(({ id }) => here.has(id))
        .flatMap((one) => idsOf(carrying(items, one)))
        .map((id) => [id, ['found']]),
    )
  },
  fault: withoutRule(/plainto_tsquery[\s\S]*found as not materialized/),
}

/** One of each partnership: enough over all worlds and people. */
const searched = ({ world }: Visit): Concept[] =>
  world.partnerships.flatMap(
    ({ id }) => world.concepts.find(({ partnershipId }) => partnershipId === id) ?? [],
  )
