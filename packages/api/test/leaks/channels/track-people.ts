import { readsTrack, type TrackReading } from '../oracle.ts'
import { inForce, seatsToday } from '../oracle-facts.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../world.ts'
import type { CoachAssignment, Track } from '../world-tracks.ts'
import type { Dated } from '../world-words.ts'
import { type Channel, withoutRule } from './channel.ts'
import { tracksRead } from './tracks.ts'

/** "Who can see this": coaches and coordinators for all who read anything, the company for some. */
export const trackPeople: Channel = {
  name: 'track people',
  subject: 'track',
  isByEach: true,
  async ask(visit, ids) {
    const get = (trackId: string) => visit.ask((call) => call.coach.people({ trackId }))
    const { refusal: missing } = await get('00000000-0000-4000-a000-000000000000')
    const shown = new Map<string, string[]>()
    for (const id of ids) {
      const { answer, refusal } = await get(id)
      if (answer) {
        const { coaches, coordinators, company } = answer
        shown.set(id, [
          ...coaches.flatMap(({ role, personName, holds, steps }) => [
            `${role} ${personName}${holds ? '' : ' without access'}`,
            ...steps.map(({ title }) => `${personName} on ${title}`),
          ]),
          ...coordinators.map(({ personName }) => `coordinator ${personName}`),
          ...(company ?? []).map(({ personName, role }) => `company ${role} ${personName}`),
        ])
      } else if (refusal !== missing) shown.set(id, [`that it exists, by ${refusal}`])
    }
    return shown
  },
  expected(visit) {
    return new Map(tracksRead(visit).map((track) => [track.id, peopleOf(visit, track)]))
  },
  fault: withoutRule(/'coordinators', coalesce/),
}

function peopleOf({ world, who }: Visit, track: Track): string[] {
  const reading = readsTrack(world, who, track.id)
  const nameOf = (personId: string) => world.people.find(({ id }) => id === personId)?.name
  const coaches = world.coachAssignments
    .filter((row) => row.trackId === track.id && isNotOver(world, row))
    .flatMap((row) => [
      `${row.role} ${nameOf(row.personId)}${actsForIt(world, row) ? '' : ' without access'}`,
      ...titlesRead(world, reading, row).map((title) => `${nameOf(row.personId)} on ${title}`),
    ])
  const coordinators = world.affiliations
    .filter((row) => row.role === 'coordinator' && row.partnershipId === track.partnershipId)
    .filter((row) => row.organisationId === track.responsibleOrganisationId)
    .filter((row) => isNotOver(world, row))
    .map((row) => `coordinator ${nameOf(row.personId)}`)
  const company = world.smeMemberships
    .filter((row) => row.smeId === track.smeId && row.partnershipId === track.partnershipId)
    .filter((row) => isNotOver(world, row))
    .map((row) => `company ${row.role} ${nameOf(row.personId)}`)
  const hasAgreed = track.state !== 'proposed' && track.state !== 'declined'
  const readsWords = reading.whole || reading.stepIds.length > 0
  const knowsThem = who.kind === 'sme' || (hasAgreed && readsWords)
  return [...coaches, ...coordinators, ...(knowsThem ? company : [])]
}

/** In force, or to come. */
const isNotOver = (world: World, { until }: Dated) => until === null || world.today <= until

function actsForIt(world: World, row: CoachAssignment): boolean {
  const acts = world.affiliations.some(
    (one) =>
      one.personId === row.personId &&
      one.organisationId === row.organisationId &&
      one.partnershipId === row.partnershipId &&
      inForce(world, one),
  )
  return acts && seatsToday(world, row).length > 0
}

function titlesRead(world: World, reading: TrackReading, row: CoachAssignment): string[] {
  const { whole, summary, stepIds } = reading
  return world.steps
    .filter((step) => row.stepIds.includes(step.id))
    .filter((step) => whole || summary || stepIds.includes(step.id))
    .map((step) => step.title)
}

/** A track's state and history: for whoever reads anything of it. */
export const trackState: Channel = {
  name: 'track state',
  subject: 'track',
  isByEach: true,
  async ask(visit, ids) {
    const get = (id: string) => visit.ask((call) => call.track.state({ id }))
    const { refusal: missing } = await get('00000000-0000-4000-a000-000000000000')
    const shown = new Map<string, string[]>()
    for (const id of ids) {
      const { answer, refusal } = await get(id)
      if (answer) shown.set(id, [answer.state, ...answer.moves])
      else if (refusal !== missing) shown.set(id, [`that it exists, by ${refusal}`])
    }
    return shown
  },
  expected(visit) {
    return new Map(
      tracksRead(visit).map((track) => [track.id, [track.state, ...movesOf(visit, track)]]),
    )
  },
  fault: withoutRule(/'history', coalesce/),
}

function movesOf({ world, who }: Visit, track: Track): string[] {
  if (!readsTrack(world, who, track.id).whole) return []
  const leads =
    who.kind === 'professional' &&
    world.coachAssignments.some(
      (row) =>
        row.trackId === track.id &&
        row.personId === who.personId &&
        row.organisationId === who.organisationId &&
        row.role === 'lead' &&
        inForce(world, row),
    )
  const ends = leads ? ['complete', 'stop'] : []
  if (track.state === 'active') return ['pause', ...ends]
  return track.state === 'paused' ? ['resume', ...ends] : []
}

/** The companies that a start offers: of agreed tracks that he reads, to who may start one. */
export const companiesToStart: Channel = {
  name: 'companies to start a track for',
  subject: 'sme',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.track.startForm({ templateId: null }))
    return new Map((answer?.companies ?? []).map(({ id, name }) => [id, [name]]))
  },
  expected(visit) {
    const { world, who } = visit
    if (who.kind !== 'professional' || who.role === 'member') return new Map()
    const agreed = tracksRead(visit).filter(
      ({ state }) => state !== 'proposed' && state !== 'declined',
    )
    return new Map(
      agreed.map(({ smeId }) => [
        smeId,
        [world.smes.find(({ id }) => id === smeId)?.name ?? 'nobody'],
      ]),
    )
  },
  fault: {
    of: /'companies', coalesce/,
    find: /\(access\.whole or access\.summary or access\.step_ids <> '\{\}'\)/,
    put: '(true)',
  },
}
