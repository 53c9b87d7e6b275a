/** Competences: their pages, their editors, and who of a house may be named. */

import { seesItem } from '../oracle.ts'
import { inForce } from '../oracle-facts.ts'
import { isHere } from '../oracle-kinds.ts'
import { editsItem } from '../oracle-templates.ts'
import type { Visit } from '../visit.ts'
import type { Item, World } from '../world.ts'
import type { Competence } from '../world-kinds.ts'
import { byEach, isThere } from './by-each.ts'
import { type Channel, each } from './channel.ts'
import { withoutRule } from './fault.ts'
import { nameOf } from './home-facts.ts'

type Shared = Competence & { item: Item }

const competencesOf = ({ items, competences }: World): Shared[] =>
  competences.flatMap((row) => {
    const item = items.find(({ id }) => id === row.itemId)
    return item ? [{ ...row, item }] : []
  })

const pageFault = /'hoursAMonth', p\.hours_a_month/

/** What is told of somebody who can help: a name where he is there, or to his house. */
export function personFacts(visit: Visit, { personId, item }: Shared): string[] {
  const { world, who } = visit
  if (personId === null) return ['the house']
  const name = nameOf(world.people, personId)
  if (isHere(world, item, personId)) return [name]
  const isOurs =
    who.kind === 'professional' &&
    who.organisationId === item.ownerOrganisationId &&
    who.partnershipId === item.partnershipId
  return isOurs ? ['has left', name] : ['has left']
}

type Person = { name: string | null; hasLeft: boolean } | null

export const saidOf = (person: Person): string[] => {
  if (person === null) return ['the house']
  return [...(person.hasLeft ? ['has left'] : []), ...(person.name === null ? [] : [person.name])]
}

const seen = ({ world, who }: Visit): Shared[] =>
  competencesOf(world).filter(({ itemId }) => seesItem(world, who, itemId))

export const competencePage: Channel = {
  name: 'page of a competence',
  subject: 'item',
  ...byEach(
    (call, id) => call.competence.get({ id }),
    ({ title, level, sides }) => [title, level, ...sides],
  ),
  expected: (visit) =>
    new Map(
      seen(visit).map(({ itemId, item, level, sides }) => [itemId, [item.title, level, ...sides]]),
    ),
  fault: withoutRule(pageFault),
}

/** Whose name stands on it: of who has left, to his house alone. */
export const competenceName: Channel = {
  name: 'person of a competence',
  subject: 'item',
  ...byEach(
    (call, id) => call.competence.get({ id }),
    ({ person }) => saidOf(person),
  ),
  expected: (visit) => new Map(seen(visit).map((row) => [row.itemId, personFacts(visit, row)])),
  fault: {
    of: pageFault,
    find: /case when is_here or [\s\S]*? then named\.name end/,
    put: 'named.name',
  },
}

export const competenceEditor: Channel = {
  name: 'editor of a competence',
  subject: 'item',
  ...byEach(
    (call, id) => call.competence.editor({ id }),
    ({ competence, people }) => [
      ...competence.texts.map(({ title }) => title),
      competence.personId ?? 'the house',
      ...people.map(({ name }) => `may name ${name}`),
    ],
  ),
  expected: (visit) => {
    const { world, who } = visit
    const mayName = nameableBy(visit).map((id) => `may name ${nameOf(world.people, id)}`)
    return new Map(
      competencesOf(world)
        .filter(({ item }) => 'partnershipId' in who && who.partnershipId === item.partnershipId)
        .filter(({ itemId }) => seesItem(world, who, itemId))
        .map(({ itemId, item, personId }) => [
          itemId,
          editsItem(world, who, item)
            ? [item.title, personId ?? 'the house', ...mayName]
            : [isThere],
        ]),
    )
  },
  fault: withoutRule(/'personId', k\.person_id/),
}

/** Everybody who acts for the house today, in whatever role. */
function nameableBy({ world, who }: Visit): string[] {
  if (who.kind !== 'professional') return []
  const rows = world.affiliations
    .filter(({ organisationId }) => organisationId === who.organisationId)
    .filter((row) => row.partnershipId === who.partnershipId && inForce(world, row))
  return [...new Set(rows.map(({ personId }) => personId))]
}

export const nameable: Channel = {
  name: 'people who may be named',
  subject: 'person',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.competence.blank())
    return new Map((answer?.people ?? []).map(({ id, name }) => [id, [name]]))
  },
  expected: (visit) =>
    new Map(nameableBy(visit).flatMap((id) => [...each([id], nameOf(visit.world.people, id))])),
  fault: {
    of: /select p\.id, p\.name from person p/,
    find: /and coalesce\(a\.until_date >= «\d+»::date, true\)/,
    put: '',
  },
}
