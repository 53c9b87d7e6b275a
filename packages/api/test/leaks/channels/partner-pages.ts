/** The page of a house: what it offers, its people's competences, what was given and received. */
import { inForce } from '../oracle-facts.ts'
import type { Visit } from '../visit.ts'
import type { Item, World } from '../world.ts'
import { byEach } from './by-each.ts'
import { catalogue } from './catalogue.ts'
import { atLeast, type Channel } from './channel.ts'
import { personFacts, saidOf } from './competences.ts'
import { withoutRule } from './fault.ts'
import { nameOf } from './home-facts.ts'

const statement = /theirs as materialized/
const newest = 4

/** The houses whose pages he finds: those with a seat today, by what the catalogue offers of each. */
function pages(visit: Visit): { id: string; items: Item[] }[] {
  const { world, who } = visit
  if (who.kind !== 'professional' && who.kind !== 'sme') return []
  const offered = catalogue(visit)
  return world.seats
    .filter((seat) => seat.partnershipId === who.partnershipId && inForce(world, seat))
    .map(({ organisationId: id }) => {
      return { id, items: offered.filter((item) => item.ownerOrganisationId === id) }
    })
}

const byNewest = (a: Item, b: Item): number =>
  `${a.publishedAt} ${a.id}` < `${b.publishedAt} ${b.id}` ? 1 : -1

export const partnerPage: Channel = {
  name: 'page of a house',
  subject: 'house',
  ...byEach(
    (call, id) => call.partnershipMap.partner({ id }),
    ({ house, offers }) => [
      `${house.role} on ${house.side}`,
      ...offers.flatMap(({ kind, count, items }) => [
        ...atLeast(count).map((some) => `${kind} ${some}`),
        ...items.map(({ title }) => title),
      ]),
    ],
  ),
  expected: (visit) =>
    new Map(pages(visit).map(({ id, items }) => [id, [seatOf(visit, id), ...offersOf(items)]])),
  fault: withoutRule(statement),
}

function seatOf({ world, who }: Visit, house: string): string {
  const seat = world.seats.find(
    (row) =>
      'partnershipId' in who &&
      row.partnershipId === who.partnershipId &&
      row.organisationId === house &&
      inForce(world, row),
  )
  return `${seat?.role} on ${seat?.side}`
}

function offersOf(items: readonly Item[]): string[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  return kinds.flatMap((kind) => {
    const ofKind = items.filter((item) => item.kind === kind).sort(byNewest)
    return [
      ...atLeast(ofKind.length).map((some) => `${kind} ${some}`),
      ...ofKind.slice(0, newest).map(({ title }) => title),
    ]
  })
}

/** Who of it can help with what, and in which languages. */
export const partnerPeople: Channel = {
  name: 'people of a house who help',
  subject: 'house',
  ...byEach(
    (call, id) => call.partnershipMap.partner({ id }),
    ({ competences, spoken }) => [
      ...competences.map(({ title, person }) => `${title}: ${saidOf(person).join(' ')}`),
      ...spoken,
    ],
  ),
  expected: (visit) =>
    new Map(
      pages(visit).map(({ id, items }) => {
        const theirs = items.flatMap((item) => {
          const row = visit.world.competences.find(({ itemId }) => itemId === item.id)
          return row ? [{ ...row, item }] : []
        })
        return [
          id,
          [
            ...theirs.map((row) => `${row.item.title}: ${personFacts(visit, row).join(' ')}`),
            ...new Set(theirs.flatMap(({ languages }) => languages)),
          ],
        ]
      }),
    ),
  fault: {
    of: statement,
    find: /case when is_here or [\s\S]*? then named\.name end/,
    put: 'named.name',
  },
}

/** Use between houses, for professionals, of what they are offered: none that points at a company. */
export const partnerNumbers: Channel = {
  name: 'numbers between houses',
  subject: 'house',
  ...byEach(
    (call, id) => call.partnershipMap.partner({ id }),
    ({ given, received }) => [
      ...given.map((use) => `given to ${use.houseName}: ${use.items} on ${use.tracks}`),
      ...received.map((use) => `received of ${use.houseName}: ${use.items} on ${use.tracks}`),
    ],
  ),
  expected: (visit) => {
    const { world, who } = visit
    const offered = who.kind === 'professional' ? catalogue(visit) : []
    return new Map(pages(visit).map(({ id }) => [id, numbersOf(world, offered, id)]))
  },
  fault: {
    of: statement,
    find: /having count\(distinct ra\.track_id\)[\s\S]*?«\d+»::int\s+and[\s\S]*?«\d+»::int/,
    put: '',
  },
}

function numbersOf(world: World, offered: readonly Item[], house: string): string[] {
  const uses = offered.flatMap((item) => usesOf(world, item))
  const between = (ours: 'owner' | 'user', other: 'owner' | 'user', say: string) => {
    const mine = uses.filter((use) => use[ours] === house)
    return [...new Set(mine.map((use) => use[other]))].map((id) => {
      const these = mine.filter((use) => use[other] === id)
      const tracks = these.reduce((sum, use) => sum + use.tracks, 0)
      return `${say} ${nameOf(world.organisations, id)}: ${these.length} on ${tracks}`
    })
  }
  return [...between('owner', 'user', 'given to'), ...between('user', 'owner', 'received of')]
}

/** Of one item, by house that used it, from five tracks of five companies on. */
function usesOf(world: World, { id, ownerOrganisationId: owner }: Item) {
  return world.organisations
    .filter((house) => house.id !== owner)
    .map((house) => {
      const rows = world.resourceAssignments.filter(
        (row) => row.itemId === id && row.state !== 'recalled' && row.byOrganisationId === house.id,
      )
      const tracks = new Set(rows.map(({ trackId }) => trackId))
      const smes = world.tracks.filter((track) => tracks.has(track.id)).map(({ smeId }) => smeId)
      return { owner, user: house.id, tracks: tracks.size, smes: new Set(smes).size }
    })
    .filter(({ tracks, smes }) => tracks >= 5 && smes >= 5)
}
