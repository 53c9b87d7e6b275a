/** Editing the vocabulary: for the lead partner's coordinator, and his partnership's own terms alone. */
import { conceptId } from '../generate/concepts.ts'
import { seesItem } from '../oracle.ts'
import type { Visit } from '../visit.ts'
import type { Concept } from '../world.ts'
import { tellEach } from './by-each.ts'
import { idsOf } from './catalogue.ts'
import { atLeast, type Channel, each } from './channel.ts'
import { conceptsHere } from './concepts.ts'
import { withoutRule, withoutVocabularyRule } from './fault.ts'
import { leadsPartnership } from './partnership.ts'

const absent = { id: '00000000-0000-4000-a000-000000000000', label: '', partnershipId: '' }
const editable = (visit: Visit): Concept[] => (leadsPartnership(visit) ? conceptsHere(visit) : [])
const asked = ({ world }: Visit, ids: readonly string[]) =>
  world.concepts.filter(({ id }) => ids.includes(id))

export const conceptDesk: Channel = {
  name: 'form of a concept',
  subject: 'concept',
  isByEach: true,
  ask: (visit, ids) =>
    tellEach(
      visit,
      asked(visit, ids),
      (call, concept) => call.concept.editor({ id: conceptId(concept) }),
      absent,
      ({ concept }) => (concept ? [concept.label] : []),
    ),
  expected: (visit) => new Map(editable(visit).map(({ id, label }) => [id, [label]])),
  fault: {
    of: /'offered', \(select count/,
    find: /(from concept c\s+where c\.id = «\d+» and )\/\*known\*\/\([\s\S]*?\)\/\*end\*\//,
    put: '$1true',
  },
}

/** How many things carry it, as far as he sees them. */
export const conceptRemoval: Channel = {
  name: 'removal of a concept',
  subject: 'concept',
  isByEach: true,
  ask: (visit, ids) =>
    tellEach(
      visit,
      asked(visit, ids),
      (call, concept) => call.concept.removal({ id: conceptId(concept) }),
      absent,
      ({ carrying }) => atLeast(carrying),
    ),
  expected: (visit) =>
    new Map(
      editable(visit).map((concept) => {
        const { world, who } = visit
        const seen = world.items.filter(
          ({ id, concepts }) => concepts.includes(conceptId(concept)) && seesItem(world, who, id),
        )
        return [concept.id, atLeast(seen.length)]
      }),
    ),
  fault: withoutRule(/«\d+» = any\(i\.concepts\)/),
}

/** A file that names terms by the names that an export gives them: which of them are known? */
export const conceptImport: Channel = {
  name: 'import of terms',
  subject: 'concept',
  async ask(visit) {
    const named = visit.world.concepts.map(
      (one) => `<urn:traject:concept:${conceptId(one)}> a skos:Concept .`,
    )
    const source = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n${named.join('\n')}`
    const { answer } = await visit.ask((call) => call.concept.preview({ source }))
    const rows = answer?.refusal === null ? answer.rows : []
    const known = rows.filter(({ reasons }) => reasons.every(({ code }) => code !== 'name-unknown'))
    return each(
      known.map(({ iri }) => iri.split('/').at(-1) ?? ''),
      'known',
    )
  },
  expected: (visit) => each(idsOf(editable(visit)), 'known'),
  fault: withoutVocabularyRule(/as "isOwn", c\.iri/),
}
