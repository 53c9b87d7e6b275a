import { readsAny, readsTrack } from '../oracle.ts'
import { inForce, textFor } from '../oracle-facts.ts'
import { nameOnTrack } from '../oracle-smes.ts'
import { readsHeading, readsStepTitle } from '../oracle-steps.ts'
import type { Visit } from '../visit.ts'
import type { Track } from '../world-tracks.ts'
import type { Titled } from '../world-words.ts'
import { byEach } from './by-each.ts'
import type { Channel } from './channel.ts'
import { withoutRule } from './fault.ts'

export function tracksRead({ world, who }: Visit): Track[] {
  return world.tracks.filter(({ id }) => readsAny(world, who, id))
}

/** In the reader's language, or else in its own. */
export const titleOf = ({ world, who }: Visit, row: Titled & { translations: Titled[] }): string =>
  textFor<Titled>(world, who, row, row.translations).title

export const trackList: Channel = {
  name: 'track list',
  subject: 'track',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.track.list())
    return new Map((answer ?? []).map(({ id, title, smeName }) => [id, [title, smeName]]))
  },
  expected: (visit) =>
    new Map(
      tracksRead(visit).map((track) => [
        track.id,
        [titleOf(visit, track), nameOnTrack(visit.world, visit.who, track)],
      ]),
    ),
  fault: withoutRule(/select t\.id, title\.title/),
}

/** Adds a page of the overview to what was shown; what to go on after. */
async function showPage(
  visit: Visit,
  shown: Map<string, string[]>,
  after: string | null,
): Promise<string | null> {
  const { answer } = await visit.ask((call) => call.track.overview({ state: null, after }))
  for (const { id, steps } of answer?.tracks ?? []) {
    shown.set(id, ['listed', ...steps.map((step) => step.title)])
  }
  return answer?.next ?? null
}

/** The list with its lines, page by page: whose titles are read, and nothing of a guest's other steps. */
export const trackOverview: Channel = {
  name: 'track overview',
  subject: 'track',
  async ask(visit) {
    const shown = new Map<string, string[]>()
    let after: string | null = null
    do {
      after = await showPage(visit, shown, after)
    } while (after !== null)
    return shown
  },
  expected(visit) {
    const { world, who } = visit
    return new Map(
      tracksRead(visit).map(({ id }) => {
        const { whole, summary } = readsTrack(world, who, id)
        const steps = world.steps.filter((step) => step.trackId === id && (whole || summary))
        return [id, ['listed', ...steps.map((step) => titleOf(visit, step))]]
      }),
    )
  },
  fault: withoutRule(/with readable as materialized/),
}

export const trackPage: Channel = {
  name: 'track page',
  subject: 'track',
  ...byEach(
    (call, id) => call.track.get({ id }),
    ({ access, title, smeName, modules, steps, coaches }) => [
      title,
      smeName,
      ...(access.whole ? ['whole'] : []),
      ...(access.summary ? ['summary'] : []),
      ...[...modules, ...steps].map((row) => row.title),
      ...coaches.map((coach) => `${coach.role} ${coach.personName}`),
    ],
  ),
  expected(visit) {
    return new Map(tracksRead(visit).map((track) => [track.id, pageOf(visit, track)]))
  },
  // A guest's steps become all steps.
  fault: {
    of: /'responsibleName'/,
    find: /(?<=order by s\.position\)[\s\S]*?)or s\.id = any\(access\.step_ids\)/,
    put: 'or true',
  },
}

/** Frame with coaches for all who read anything; steps as far as they are read. */
function pageOf(visit: Visit, track: Track): string[] {
  const { world, who } = visit
  const { whole, summary } = readsTrack(world, who, track.id)
  const steps = world.steps
    .filter((step) => step.trackId === track.id)
    .filter((step) => readsStepTitle(world, who, step))
  // One without steps stands on no line: nobody's page has it.
  const modules = world.trackModules
    .filter((module) => steps.some(({ moduleId }) => moduleId === module.id))
    .filter((module) => readsHeading(world, who, module))
  const coaches = world.coachAssignments
    .filter((row) => row.trackId === track.id && inForce(world, row))
    .map((row) => `${row.role} ${world.people.find(({ id }) => id === row.personId)?.name}`)
  return [
    titleOf(visit, track),
    nameOnTrack(world, who, track),
    ...(whole ? ['whole'] : []),
    ...(summary ? ['summary'] : []),
    ...modules.map(({ title }) => title),
    ...steps.map((step) => titleOf(visit, step)),
    ...coaches,
  ]
}
