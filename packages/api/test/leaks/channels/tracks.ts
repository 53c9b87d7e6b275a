import { readsTrack, type TrackReading } from '../oracle.ts'
import { inForce } from '../oracle-facts.ts'
import type { Visit } from '../visit.ts'
import type { Track } from '../world-tracks.ts'
import { type Channel, each, withoutRule } from './channel.ts'

const readsAny = ({ whole, summary, stepIds }: TrackReading): boolean =>
  whole || summary || stepIds.length > 0

export function tracksRead({ world, who }: Visit): Track[] {
  return world.tracks.filter(({ id }) => readsAny(readsTrack(world, who, id)))
}

export const trackList: Channel = {
  name: 'track list',
  subject: 'track',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.track.list())
    return each(
      (answer ?? []).map(({ id }) => id),
      'listed',
    )
  },
  expected: (visit) =>
    each(
      tracksRead(visit).map(({ id }) => id),
      'listed',
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
        return [id, ['listed', ...steps.map((step) => step.title)]]
      }),
    )
  },
  fault: withoutRule(/with readable as materialized/),
}

export const trackPage: Channel = {
  name: 'track page',
  subject: 'track',
  isByEach: true,
  async ask(visit, ids) {
    const get = (id: string) => visit.ask((call) => call.track.get({ id }))
    const { refusal: missing } = await get('00000000-0000-4000-a000-000000000000')
    const shown = new Map<string, string[]>()
    for (const id of ids) {
      const { answer, refusal } = await get(id)
      if (answer) {
        const { access, steps, coaches } = answer
        shown.set(id, [
          'frame',
          ...(access.whole ? ['whole'] : []),
          ...(access.summary ? ['summary'] : []),
          ...steps.map((step) => step.title),
          ...coaches.map((coach) => `${coach.role} ${coach.personName}`),
        ])
      } else if (refusal !== missing) shown.set(id, [`that it exists, by ${refusal}`])
    }
    return shown
  },
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
function pageOf({ world, who }: Visit, track: Track): string[] {
  const { whole, summary, stepIds } = readsTrack(world, who, track.id)
  const steps = world.steps
    .filter((step) => step.trackId === track.id)
    .filter((step) => whole || summary || stepIds.includes(step.id))
  const coaches = world.coachAssignments
    .filter((row) => row.trackId === track.id && inForce(world, row))
    .map((row) => `${row.role} ${world.people.find(({ id }) => id === row.personId)?.name}`)
  return [
    'frame',
    ...(whole ? ['whole'] : []),
    ...(summary ? ['summary'] : []),
    ...steps.map((step) => step.title),
    ...coaches,
  ]
}
