/**
 * The concepts that pages name. A public thing is read elsewhere too, and by nobody in particular: there
 * without the words of its own partnership's vocabulary.
 */
import { conceptId } from '../generate/concepts.ts'
import { aspectLabel } from '../load-concepts.ts'
import { seesItem } from '../oracle.ts'
import { versionShown } from '../oracle-templates.ts'
import type { Visit } from '../visit.ts'
import type { Item } from '../world.ts'
import { aspects } from '../world-kinds.ts'
import { byEach } from './by-each.ts'
import type { Channel } from './channel.ts'
import { conceptsHere } from './concepts.ts'
import { withoutVocabularyRule } from './fault.ts'

/** What the things of a kind that he sees name: what is everybody's, and his partnership's own. */
export function conceptsNamed(visit: Visit, kind: Item['kind']): Map<string, string[]> {
  const { world, who } = visit
  const names = new Map([
    ...aspects.map((id, at): [string, string] => [id, aspectLabel(at)]),
    ...conceptsHere(visit).map((own): [string, string] => [conceptId(own), own.label]),
  ])
  return new Map(
    world.items
      .filter((item) => item.kind === kind && seesItem(world, who, item.id))
      .map(({ id, concepts }) => [id, concepts.flatMap((one) => names.get(one) ?? [])]),
  )
}

export const competenceConcepts: Channel = {
  name: 'concepts of a competence',
  subject: 'item',
  ...byEach(
    (call, id) => call.competence.get({ id }),
    ({ about }) => about,
  ),
  expected: (visit) => conceptsNamed(visit, 'competence'),
  fault: withoutVocabularyRule(/'hoursAMonth', p\.hours_a_month/),
}

export const templateConcepts: Channel = {
  name: 'concepts of a template',
  subject: 'template',
  ...byEach(
    (call, id) => call.template.get({ id }),
    ({ concepts }) => concepts.map(({ label }) => label),
  ),
  expected: (visit) => {
    const { world, who } = visit
    const named = conceptsNamed(visit, 'track-template')
    const read = world.items.filter((item) => versionShown(world, who, item) !== null)
    return new Map(read.map(({ id }) => [id, named.get(id) ?? []]))
  },
  fault: withoutVocabularyRule(/'visibility', p\.visibility[\s\S]*'versions', \(/),
}
