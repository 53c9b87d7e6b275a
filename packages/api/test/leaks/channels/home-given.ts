import { seesItem } from '../oracle.ts'
import { readsOn } from '../oracle-steps.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../world.ts'
import type { ResourceAssignment } from '../world-tracks.ts'
import type { Channel } from './channel.ts'
import { dayAfter, homeOf, isOnHome, nameOf } from './home-facts.ts'

/** What a company was given and has not done; to a coach, what of it is due this week. */
export const homeGiven: Channel = {
  name: 'resources of the home',
  subject: 'assignment',
  async ask(visit) {
    const home = await homeOf(visit)
    if (home?.kind === 'sme') {
      return new Map(
        home.assigned.map(({ id, title, ownerName, reason }) => [
          id,
          [title ?? 'hidden', ownerName ?? 'of another house', reason],
        ]),
      )
    }
    if (home?.kind !== 'coach') return new Map()
    return new Map(
      home.due.flatMap(({ resourceId, title }) =>
        resourceId === null ? [] : [[resourceId, [title ?? 'hidden']] as const],
      ),
    )
  },
  expected(visit) {
    const { world, who } = visit
    const given = world.resourceAssignments
      .filter(({ state }) => state === 'assigned' || state === 'opened')
      .filter((row) => readsOn(world, who, row))
    if (who.kind === 'sme') {
      const onHome = new Set(world.tracks.filter(isOnHome).map(({ id }) => id))
      const shown = given.filter(({ trackId }) => onHome.has(trackId))
      return new Map(shown.map((row) => [row.id, [...namesOf(visit, row), row.reason]]))
    }
    if (who.kind !== 'professional' || who.role !== 'coach') return new Map()
    const due = given.filter((row) => isDue(world, row))
    return new Map(due.map((row) => [row.id, namesOf(visit, row).slice(0, 1)]))
  },
  // What was recalled, among the rest.
  fault: {
    of: /'reasonLanguage', ra\.language/,
    find: /ra\.state in \('assigned', 'opened'\)/,
    put: 'true',
  },
}

/** The item and its house, if he sees it. */
function namesOf({ world, who }: Visit, { itemId }: ResourceAssignment): string[] {
  const item = world.items.find(({ id }) => id === itemId)
  if (!item || !seesItem(world, who, itemId)) return ['hidden', 'of another house']
  return [item.title, nameOf(world.organisations, item.ownerOrganisationId)]
}

/** This week, on a track that is under way. */
function isDue(world: World, { trackId, dueOn }: ResourceAssignment): boolean {
  const [monday, sunday] = weekOf(world.today)
  const track = world.tracks.find(({ id }) => id === trackId)
  return track?.state === 'active' && dueOn !== null && monday <= dueOn && dueOn <= sunday
}

/** Monday and Sunday. */
function weekOf(day: string): [string, string] {
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7
  return [dayAfter(day, -sinceMonday), dayAfter(day, 6 - sinceMonday)]
}
