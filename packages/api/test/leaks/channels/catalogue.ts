/** What the catalogue's list can be asked, and what it should answer. */
import type { Caller } from '../../../src/app-router.ts'
import { seesItem } from '../oracle.ts'
import { isValid } from '../oracle-facts.ts'
import type { Visit } from '../visit.ts'
import type { Item, World } from '../world.ts'
import { atLeast } from './channel.ts'

type Filter = NonNullable<Parameters<Caller['item']['list']>[0]>
type Page = Awaited<ReturnType<Caller['item']['list']>>

/** Long enough for every world; a list that never ends is a fault. */
const mostPages = 20

/** What the catalogue offers: of the own partnership, published and valid, as far as it is seen. */
export function catalogue({ world, who }: Visit): Item[] {
  if (who.kind !== 'professional' && who.kind !== 'sme') return []
  return world.items.filter(
    (item) =>
      item.partnershipId === who.partnershipId &&
      isValid(world, item) &&
      seesItem(world, who, item.id),
  )
}

/** All pages of a list, each beginning where the one before ended. */
export async function allPages(visit: Visit, filter: Filter) {
  const items: Page['items'] = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page += 1) {
    const input: Filter = after === null ? filter : { ...filter, after }
    const { answer } = await visit.ask((call) => call.item.list(input))
    if (!answer) return { items, count: 0 }
    items.push(...answer.items)
    if (answer.next === null) return { items, count: answer.count }
    after = answer.next
  }
  throw new Error(`the list does not end after ${mostPages} pages`)
}

export const idsOf = (rows: readonly { id: string }[]): string[] => rows.map((row) => row.id)

/** How many items there are of each kind. */
export function counted(items: readonly Item[], kindOf: (item: Item) => string) {
  const kinds = [...new Set(items.map(kindOf))]
  return kinds.map((kind): [string, string[]] => [
    kind,
    atLeast(items.filter((item) => kindOf(item) === kind).length),
  ])
}

/** The side of a house's latest seat in the item's partnership that has begun, ended or not. */
export function sideOf({ seats, today }: World, item: Item): string {
  const [latest] = seats
    .filter((seat) => seat.partnershipId === item.partnershipId && seat.from <= today)
    .filter((seat) => seat.organisationId === item.ownerOrganisationId)
    .sort((a, b) => (a.from < b.from ? 1 : -1))
  return latest?.side ?? 'no side'
}

/** By chance: enough over all worlds and people, where asking of each item would take too long. */
export function isSample({ isStale }: Visit, { id }: { id: string }): boolean {
  return !isStale && /^(1|ffffff[bc]a)/.test(id)
}
