/** What is done with an item: sharing, editing, assigning. Who sees it and may not is told so. */
import type { ActingFor } from '../acting-for.ts'
import { readsTrack, seesItem } from '../oracle.ts'
import { inForce } from '../oracle-facts.ts'
import { isSharedWithHouse } from '../oracle-items.ts'
import { mayAssign } from '../oracle-steps.ts'
import { editsItem, sharesItem } from '../oracle-templates.ts'
import type { Visit } from '../visit.ts'
import type { Item, World } from '../world.ts'
import { byEach, isThere } from './by-each.ts'
import { atLeast, type Channel } from './channel.ts'
import { withoutRule } from './fault.ts'

/** Of the own partnership, and seen. */
const seenHere = ({ world, who }: Visit): Item[] =>
  who.kind === 'professional' || who.kind === 'sme'
    ? world.items.filter(
        ({ id, partnershipId }) => partnershipId === who.partnershipId && seesItem(world, who, id),
      )
    : []

const asked = { visibility: 'partnership', reach: 'partners-and-smes' } as const

/** Who can see an item now, and who would if it were for the whole partnership: houses, and a count. */
export const sharePanel: Channel = {
  name: 'share panel',
  subject: 'item',
  ...byEach(
    (call, id) =>
      call.item.sharePanel({
        id,
        choice: { ...asked, houses: [], sides: [], mayHandOn: false },
      }),
    ({ item, houses, now, next }) => [
      item.title,
      ...houses.map(({ name }) => `may be shared with ${name}`),
      ...audienceFacts('now', now),
      ...audienceFacts('then', next),
    ],
  ),
  expected: (visit) =>
    new Map(
      seenHere(visit).map((item) => [
        item.id,
        sharesItem(visit.world, visit.who, item) ? panelOf(visit.world, item) : [isThere],
      ]),
    ),
  fault: {
    of: /'mayHandOn', p\.may_hand_on, 'revision'/,
    find: /\/\*rule\*\/\((?:(?!\/\*end)[\s\S])*\)\/\*end\*\/(?=\) p\s+join)/,
    put: 'true',
  },
}

type Audience = { kind: string; houses?: string[]; professionals?: number; smes?: boolean }

function audienceFacts(when: string, audience: Audience | null): string[] {
  if (!audience) return []
  const { kind, houses = [], professionals = 0, smes } = audience
  return [
    `${when} ${kind}`,
    ...houses.map((name) => `${when} ${name}`),
    ...atLeast(professionals).map((people) => `${when} ${people}`),
    ...(smes ? [`${when} SMEs`] : []),
  ]
}

function panelOf(world: World, item: Item): string[] {
  const names = seatsHere(world, item).map(({ organisationId }) => houseName(world, organisationId))
  return [
    item.title,
    ...names.map((name) => `may be shared with ${name}`),
    ...audienceFacts('now', audienceOf(world, item)),
    ...audienceFacts('then', audienceOf(world, { ...item, ...asked })),
  ]
}

const seatsHere = (world: World, { partnershipId }: Item) =>
  world.seats.filter((seat) => seat.partnershipId === partnershipId && inForce(world, seat))

const houseName = (world: World, organisationId: string): string =>
  world.organisations.find(({ id }) => id === organisationId)?.name ?? ''

/** Houses with a seat today, and how many people act for any of them; of companies no number. */
function audienceOf(world: World, item: Item): Audience {
  if (item.visibility === 'private') return { kind: 'author' }
  if (item.visibility === 'public') return { kind: 'everyone' }
  const seats = seatsHere(world, item).filter((seat) => isSharedWithHouse(item, seat))
  const people = world.affiliations
    .filter((row) => row.partnershipId === item.partnershipId && inForce(world, row))
    .filter((row) => seats.some((seat) => seat.organisationId === row.organisationId))
  return {
    kind: 'houses',
    houses: seats.map(({ organisationId }) => houseName(world, organisationId)),
    professionals: new Set(people.map(({ personId }) => personId)).size,
    smes: item.reach === 'partners-and-smes',
  }
}

export const resourceEditor: Channel = {
  name: 'editor of a resource',
  subject: 'item',
  ...byEach(
    (call, id) => call.resource.editor({ id }),
    ({ resource }) => [
      ...resource.texts.flatMap(({ title, summary }) => [title, summary]),
      ...resource.contents.map(({ body, file }) => file?.name ?? body ?? ''),
    ],
  ),
  expected: (visit) =>
    new Map(
      seenHere(visit)
        .filter(({ kind }) => kind === 'resource')
        .map((item) => [
          item.id,
          editsItem(visit.world, visit.who, item) ? contentOf(visit.world, item) : [isThere],
        ]),
    ),
  fault: withoutRule(/'namedSides', i\.named_sides/),
}

const contentOf = (world: World, { title, summary, files, bodies }: Item): string[] => [
  ...[title, summary],
  ...bodies.map(({ body }) => body),
  ...files
    .filter(({ isCurrent }) => isCurrent)
    .map(({ fileId }) => world.storedFiles.find(({ id }) => id === fileId)?.name ?? ''),
]

/** Where an item may be assigned, and where it was. */
export const tracksForItem: Channel = {
  name: 'tracks for an item',
  subject: 'item',
  ...byEach(
    (call, id) => call.assignment.tracksFor({ item: id }),
    ({ item, tracks }) => [
      item.title,
      ...tracks.map((track) => `${track.id}${track.isThere ? ' has it' : ''}`),
    ],
  ),
  expected: (visit) => {
    const { world, who } = visit
    if (who.kind !== 'professional' && who.kind !== 'sme') return new Map()
    return new Map(
      world.items
        .filter(({ id, kind }) => kind === 'resource' && seesItem(world, who, id))
        .map((item) => [
          item.id,
          mayAssign(world, who, item) ? [item.title, ...placesFor(world, who, item)] : [isThere],
        ]),
    )
  },
  fault: withoutRule(/as item, coalesce\(/),
}

/** The tracks that he plans and that still take something. */
function placesFor(world: World, who: ActingFor, item: Item): string[] {
  return world.tracks
    .filter(({ state }) => ['proposed', 'agreed', 'active', 'paused'].includes(state))
    .filter(({ id }) => readsTrack(world, who, id).whole)
    .map(({ id }) => {
      const has = world.resourceAssignments.some(
        (row) => row.trackId === id && row.itemId === item.id && row.state !== 'recalled',
      )
      return has ? `${id} has it` : id
    })
}
