/** The partnership's map: the grid of who can help, and what is new or ends soon. */
import { allSides } from '../generate/partnerships.ts'
import { seesItem } from '../oracle.ts'
import { isValid } from '../oracle-facts.ts'
import type { Item, World } from '../world.ts'
import { aspects } from '../world-kinds.ts'
import { catalogue } from './catalogue.ts'
import { atLeast, type Channel } from './channel.ts'
import { withoutRule } from './fault.ts'
import { dayAfter } from './home-facts.ts'

/** Whether an item is a competence that serves that side. */
export const serves = ({ competences }: World, id: string, side: string): boolean =>
  competences.some(({ itemId, sides }) => itemId === id && sides.some((one) => one === side))

/** Counts by aspect and side, and of all. */
export const whoCanHelp: Channel = {
  name: 'who can help',
  subject: 'house',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.partnershipMap.whoCanHelp())
    return new Map([
      ['all', atLeast(answer?.count ?? 0)],
      ...(answer?.aspects ?? []).flatMap(({ id, served }) =>
        Object.entries(served).map(([side, count]): [string, string[]] => [
          `${id} ${side}`,
          atLeast(count),
        ]),
      ),
    ])
  },
  expected(visit) {
    const items = catalogue(visit).filter(({ kind }) => kind === 'competence')
    const cell = (aspect: string, side: string) =>
      items.filter(({ id, concepts }) => concepts.includes(aspect) && serves(visit.world, id, side))
    return new Map([
      ['all', atLeast(items.length)],
      ...aspects.flatMap((aspect) =>
        allSides.map((side): [string, string[]] => [
          `${aspect} ${side}`,
          atLeast(cell(aspect, side).length),
        ]),
      ),
    ])
  },
  fault: withoutRule(/cells as \(/),
}

const shown = 6
const lately = /'expiring', json_build_object/

const byNewest = (a: Item, b: Item): number =>
  `${a.publishedAt} ${a.id}` < `${b.publishedAt} ${b.id}` ? 1 : -1

/** The newest that others offer, in their order. */
export const sharedLately: Channel = {
  name: 'shared lately',
  subject: 'item',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.partnershipMap.lately())
    return new Map((answer?.shared ?? []).map(({ id, title }, at) => [id, [title, `${at + 1}.`]]))
  },
  expected(visit) {
    const { who } = visit
    const ours = who.kind === 'professional' ? who.organisationId : null
    const others = catalogue(visit).filter(
      ({ ownerOrganisationId }) => ownerOrganisationId !== ours,
    )
    return new Map(
      others
        .sort(byNewest)
        .slice(0, shown)
        .map(({ id, title }, at) => [id, [title, `${at + 1}.`]]),
    )
  },
  fault: {
    of: lately,
    find: /(?<='shared', coalesce[\s\S]*?)\/\*rule\*\/\([\s\S]*?\)\/\*end\*\//,
    put: 'true',
  },
}

/** What of the own house ends within a month, with its last day, and how many there are. */
export const expiringSoon: Channel = {
  name: 'expiring soon',
  subject: 'item',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.partnershipMap.lately())
    return new Map([
      ['count', atLeast(answer?.expiring.count ?? 0)],
      ...(answer?.expiring.items ?? []).map(({ id, title, until }): [string, string[]] => [
        id,
        [title, until],
      ]),
    ])
  },
  expected({ world, who }) {
    if (who.kind !== 'professional') return new Map()
    const soon = dayAfter(world.today, 30)
    const ending = world.items
      .filter((item) => item.partnershipId === who.partnershipId && isValid(world, item))
      .filter(({ ownerOrganisationId }) => ownerOrganisationId === who.organisationId)
      .filter(({ id, validUntil }) => (validUntil ?? '9') <= soon && seesItem(world, who, id))
      .sort((a, b) => (`${a.validUntil} ${a.id}` < `${b.validUntil} ${b.id}` ? -1 : 1))
    return new Map([
      ['count', atLeast(ending.length)],
      ...ending
        .slice(0, shown)
        .map(({ id, title, validUntil }): [string, string[]] => [id, [title, String(validUntil)]]),
    ])
  },
  fault: withoutRule(lately),
}
