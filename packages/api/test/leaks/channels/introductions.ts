/** Introductions: the two lists, their page, the details of those that were agreed, and asking. */

import { readsTrack, seesItem } from '../oracle.ts'
import { contactOf } from '../oracle-contacts.ts'
import { isValid } from '../oracle-facts.ts'
import {
  holdsBy,
  readsAsHouse,
  readsAsRequester,
  readsIntroduction,
  seesFace,
  standsFor,
} from '../oracle-introductions.ts'
import { nameOnTrack } from '../oracle-smes.ts'
import type { Visit } from '../visit.ts'
import type { Introduction } from '../world-introductions.ts'
import { byEach, isThere } from './by-each.ts'
import { atLeast, type Channel } from './channel.ts'
import type { Fault } from './fault.ts'
import { nameOf } from './home-facts.ts'

/** Takes the rule of introductions out of a statement. */
export const withoutIntroductionRule = (of: RegExp): Fault => ({
  of,
  find: /\/\*introductions\*\/\([\s\S]*?\)\/\*end\*\//g,
  put: 'true',
})

const faceOf = ({ world, who }: Visit, row: Introduction): string => {
  const item = world.items.find(({ id }) => id === row.itemId)
  return item && seesFace(world, who, row) ? item.title : 'no face'
}

const placeOf = ({ world }: Visit, row: Introduction): string =>
  row.requesterSmeId === null
    ? nameOf(world.organisations, row.requesterOrganisationId ?? '')
    : nameOf(world.smes, row.requesterSmeId)

/** Its contact's face, for whom, and who asks. */
export function namesIn(visit: Visit, row: Introduction): string[] {
  const { world } = visit
  const forWhom = nameOf(world.smes, row.forSmeId ?? '')
  return [faceOf(visit, row), forWhom, nameOf(world.people, row.requesterPersonId)]
}

function rowFacts(visit: Visit, row: Introduction): string[] {
  const { world, who } = visit
  return [standsFor(world, who, row), ...namesIn(visit, row), placeOf(visit, row)]
}

export const introductionPage: Channel = {
  name: 'page of an introduction',
  subject: 'introduction',
  ...byEach(
    (call, id) => call.introduction.get({ id }),
    ({ introduction: { standing, contact, forWhom, ...row }, details }) => [
      ...[standing, contact?.title ?? 'no face', forWhom, row.requesterName, row.requesterPlace],
      ...[row.why, ...row.facts.map(({ words }) => String(words))],
      ...row.messages.map(({ body }) => body),
      ...(details ? [details.name, details.phone] : []),
    ],
  ),
  expected(visit) {
    const { world, who } = visit
    return new Map(
      world.introductions
        .filter((row) => readsIntroduction(world, who, row))
        .map((row) => [
          row.id,
          [
            ...rowFacts(visit, row),
            ...[row.why, row.fact, ...(row.message ? [row.message] : [])],
            ...detailsOf(visit, row),
          ],
        ]),
    )
  },
  fault: withoutIntroductionRule(/x\.why, x\.language/),
}

function detailsOf({ world, who }: Visit, row: Introduction): string[] {
  const { name = '', phone = '' } = contactOf(world, row.itemId) ?? {}
  return holdsBy(world, who, row) ? [name, phone] : []
}

/** The card for an address book. */
export const introductionDetails: Channel = {
  name: 'details of an introduction',
  subject: 'introduction',
  ...byEach(
    (call, id) => call.introduction.card({ id }),
    (card) => [...card.matchAll(/^(?:FN|TEL).*?:(.*)$/gm)].map(([, value = '']) => value.trim()),
  ),
  expected: (visit) =>
    new Map(
      visit.world.introductions.flatMap((row): [string, string[]][] => {
        const details = detailsOf(visit, row)
        return details.length > 0 ? [[row.id, details]] : []
      }),
    ),
  // Who asked is told his state by the page; the details have a rule of their own.
  fault: {
    of: /from contact_detail d\s+join contact c[\s\S]*d\.item_id = any/,
    find: /and c\.withdrawn_at is null/,
    put: '',
  },
}

export const listsOfIntroductions = (['received', 'asked'] as const).flatMap((side) =>
  (['open', 'agreed', 'over'] as const).map((shows) => ({ side, shows })),
)

/** In which list, and how it stands there. */
export const introductionLists: Channel = {
  name: 'lists of introductions',
  subject: 'introduction',
  async ask(visit) {
    const shown = new Map<string, string[]>()
    for (const asked of listsOfIntroductions) {
      let after: string | null = null
      do {
        const page: { next: string | null } | null = await pageOf(visit, asked, after, shown)
        after = page?.next ?? null
      } while (after !== null)
    }
    return shown
  },
  expected(visit) {
    const { world, who } = visit
    return new Map(
      world.introductions
        .filter((row) => readsIntroduction(world, who, row))
        .map((row) => {
          const stands = standsFor(world, who, row)
          const isOpen = ['asked', 'asked-back', 'waiting'].includes(stands)
          const shows = isOpen ? 'open' : stands === 'agreed' ? 'agreed' : 'over'
          const sides = [
            ...(readsAsHouse(world, who, row) ? [`received ${shows}`] : []),
            ...(readsAsRequester(world, who, row) ? [`asked ${shows}`] : []),
          ]
          return [row.id, [...sides, ...rowFacts(visit, row)]]
        }),
    )
  },
  fault: withoutIntroductionRule(/order by x\.moved_at desc/),
}

async function pageOf(
  visit: Visit,
  { side, shows }: (typeof listsOfIntroductions)[number],
  after: string | null,
  shown: Map<string, string[]>,
) {
  const { answer } = await visit.ask((call) => call.introduction.list({ side, shows, after }))
  // Who receives nothing is shown what he asked, whatever he asks for.
  if (!answer || answer.side !== side) return null
  for (const { id, contact, standing, forWhom, ...row } of answer.rows) {
    const facts = [standing, contact?.title ?? 'no face', forWhom]
    const before = shown.get(id) ?? []
    shown.set(id, [...before, `${side} ${shows}`, ...facts, row.requesterName, row.requesterPlace])
  }
  return { id: side, next: answer.next }
}

/** What asking for a contact offers: for whom, by name. */
export const introductionAsking: Channel = {
  name: 'asking for an introduction',
  subject: 'item',
  ...byEach(
    (call, itemId) => call.introduction.asking({ itemId }),
    ({ contact, forWhom }) => [contact.title, ...forWhom.map(({ name }) => name)],
  ),
  expected(visit) {
    const { world, who } = visit
    if (!('partnershipId' in who)) return new Map()
    const mayAsk = who.kind === 'sme' || who.role === 'coach'
    const offered = world.items.filter(
      (item) =>
        item.kind === 'contact' &&
        item.partnershipId === who.partnershipId &&
        isValid(world, item) &&
        contactOf(world, item.id)?.withdrawnAt === null &&
        seesItem(world, who, item.id),
    )
    return new Map(
      offered.map((item) => [
        item.id,
        mayAsk ? [item.title, ...offeredTo(visit, item.ownerOrganisationId)] : [isThere],
      ]),
    )
  },
  fault: { of: /'forWhom'/, find: /and \/\*rule\*\/\(access\.whole\)\/\*end\*\//, put: '' },
}

function offeredTo({ world, who }: Visit, ownerId: string): string[] {
  if (who.kind === 'sme') return [nameOf(world.smes, who.smeId)]
  if (who.kind !== 'professional') return []
  const tracks = world.tracks.filter(
    (track) =>
      track.partnershipId === who.partnershipId &&
      !['proposed', 'declined', 'closed'].includes(track.state) &&
      readsTrack(world, who, track.id).whole,
  )
  const house =
    who.organisationId === ownerId ? [] : [nameOf(world.organisations, who.organisationId)]
  return [...tracks.map((track) => nameOnTrack(world, who, track)), ...house]
}

/** How often the house was asked this month, for its coordinators; none of others. */
export const introductionLimit: Channel = {
  name: 'number of requests to a house',
  subject: 'house',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.introduction.limit())
    return new Map(answer ? [['asked', atLeast(answer.asked)]] : [])
  },
  expected({ world, who }) {
    if (who.kind !== 'professional' || who.role !== 'coordinator') return new Map()
    const asked = world.introductions.filter(
      (row) =>
        row.partnershipId === who.partnershipId && row.ownerOrganisationId === who.organisationId,
    )
    return new Map([['asked', atLeast(asked.length)]])
  },
  fault: {
    of: /from introduction_limit l/,
    find: /and x\.owner_organisation_id = «\d+»::uuid/,
    put: '',
  },
}

/** What waits for the house, on the home of a partner. */
export const homeIntroductions: Channel = {
  name: 'introductions of the home',
  subject: 'house',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.home.get())
    return new Map(answer?.kind === 'partner' ? [['waiting', atLeast(answer.introductions)]] : [])
  },
  expected({ world, who }) {
    if (who.kind !== 'professional' || who.role === 'coach') return new Map()
    const waiting = world.introductions.filter(
      (row) => row.state === 'asked' && readsAsHouse(world, who, row),
    )
    return new Map([['waiting', atLeast(waiting.length)]])
  },
  fault: withoutIntroductionRule(/'newlyShared'/),
}
