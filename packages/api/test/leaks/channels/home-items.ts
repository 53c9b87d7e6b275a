import type { Item, World } from '../world.ts'
import { catalogue } from './catalogue.ts'
import { atLeast, type Channel } from './channel.ts'
import { contactsDue } from './contacts-due.ts'
import { dayAfter, type Fact, homeOf, nameOf, told } from './home-facts.ts'

/** On a partner's home: what his house shares, how often it is used, and what is new from others. */
export const homeItems: Channel = {
  name: 'items of the home',
  subject: 'item',
  async ask(visit) {
    const home = await homeOf(visit)
    if (home?.kind !== 'partner') return new Map()
    const { shared, expiring, newlyShared, contactsDue } = home
    return told([
      ['count', atLeast(shared.count)],
      ['contacts due', atLeast(contactsDue)],
      ...shared.items.map(
        ({ id, title, uses }): Fact => [
          id,
          [title, 'shared', ...uses.map(({ houseName, tracks }) => `${houseName} on ${tracks}`)],
        ],
      ),
      ...expiring.map(({ id, title, until }): Fact => [id, [title, `until ${until}`]]),
      ...newlyShared.map(({ id, title, ownerName }): Fact => [id, [title, `new of ${ownerName}`]]),
    ])
  },
  expected(visit) {
    const { world, who } = visit
    if (who.kind !== 'professional' || who.role === 'coach') return new Map()
    const isOwn = ({ ownerOrganisationId }: Item) => ownerOrganisationId === who.organisationId
    const offered = catalogue(visit)
    const own = offered
      .filter(isOwn)
      .filter(({ visibility }) => visibility !== 'private' && visibility !== 'organisation')
    const soon = dayAfter(world.today, 30)
    const expiring = own.filter(({ validUntil }) => validUntil !== null && validUntil <= soon)
    const mostUsed = own.toSorted((a, b) => mostOf(world, b) - mostOf(world, a) || byNewest(a, b))
    const others = offered.filter((item) => !isOwn(item)).sort(byNewest)
    const due = who.role === 'coordinator' ? contactsDue(visit) : []
    return told([
      ['contacts due', atLeast(due.length)],
      ['count', atLeast(own.length)],
      ...mostUsed
        .slice(0, 6)
        .map((item): Fact => [item.id, [item.title, 'shared', ...usesOf(world, item).map(asFact)]]),
      ...expiring.map(({ id, title, validUntil }): Fact => [id, [title, `until ${validUntil}`]]),
      ...others
        .slice(0, 4)
        .map(
          ({ id, title, ownerOrganisationId }): Fact => [
            id,
            [title, `new of ${nameOf(world.organisations, ownerOrganisationId)}`],
          ],
        ),
    ])
  },
  fault: {
    of: /'newlyShared'/,
    find: /(?<=i\.owner_organisation_id <> «\d+»::uuid\s+and coalesce[\s\S]*?)\/\*rule\*\/\([\s\S]*?\)\/\*end\*\//,
    put: 'true',
  },
}

type Use = { house: string; tracks: number }

export const asFact = ({ house, tracks }: Use): string => `${house} on ${tracks}`
const mostOf = (world: World, item: Item): number =>
  Math.max(0, ...usesOf(world, item).map(({ tracks }) => tracks))

/** By house, from five tracks on: fewer would point at companies. */
export function usesOf(world: World, item: Item): Use[] {
  const given = world.resourceAssignments.filter(
    (row) => row.itemId === item.id && row.state !== 'recalled',
  )
  return world.organisations
    .map(({ id, name: house }) => {
      const rows = given.filter(({ byOrganisationId }) => byOrganisationId === id)
      return { house, tracks: new Set(rows.map(({ trackId }) => trackId)).size }
    })
    .filter(({ tracks }) => tracks >= 5)
}

const byNewest = (a: Item, b: Item): number => {
  if (a.publishedAt === b.publishedAt) return a.id < b.id ? -1 : 1
  return (a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1
}
