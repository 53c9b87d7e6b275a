import { readsTrack } from '../oracle.ts'
import { inForce, seatsToday } from '../oracle-facts.ts'
import { nameOnTrack } from '../oracle-smes.ts'
import { readsProposalReason, readsStepTitle, seesProposal } from '../oracle-steps.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../world.ts'
import type { CoachAssignment, Track } from '../world-tracks.ts'
import type { Dated } from '../world-words.ts'
import { byEach } from './by-each.ts'
import type { Channel } from './channel.ts'
import { withoutRule } from './fault.ts'
import { titleOf, tracksRead } from './tracks.ts'

/** "Who can see this": coaches and coordinators for all who read anything, the company for some. */
export const trackPeople: Channel = {
  name: 'track people',
  subject: 'track',
  ...byEach(
    (call, trackId) => call.coach.people({ trackId }),
    ({ title, smeName, coaches, coordinators, company, proposals }) => [
      ...[title, smeName],
      ...coaches.flatMap(({ role, personName, holds, steps }) => [
        `${role} ${personName}${holds ? '' : ' without access'}`,
        ...steps.map((step) => `${personName} on ${step.title}`),
      ]),
      ...coordinators.map(({ personName }) => `coordinator ${personName}`),
      ...(company ?? []).map(({ personName, role }) => `company ${role} ${personName}`),
      ...proposals.flatMap(({ role, personName, reason, steps }) => [
        `${personName} proposed as ${role}`,
        ...(reason === '' ? [] : [reason]),
        ...steps.map((step) => `${personName} proposed on ${step.title}`),
      ]),
    ],
  ),
  expected(visit) {
    return new Map(tracksRead(visit).map((track) => [track.id, peopleOf(visit, track)]))
  },
  fault: withoutRule(/'coordinators', coalesce/),
}

function peopleOf(visit: Visit, track: Track): string[] {
  const { world, who } = visit
  const reading = readsTrack(world, who, track.id)
  const nameOf = (personId: string) => world.people.find(({ id }) => id === personId)?.name
  const coaches = world.coachAssignments
    .filter((row) => row.trackId === track.id && isNotOver(world, row))
    .flatMap((row) => [
      `${row.role} ${nameOf(row.personId)}${actsForIt(world, row) ? '' : ' without access'}`,
      ...titlesRead(visit, row).map((title) => `${nameOf(row.personId)} on ${title}`),
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
  const proposals = world.coachProposals
    .filter((row) => row.trackId === track.id && row.state === 'proposed')
    .filter((row) => seesProposal(world, who, row))
    .flatMap((row) => [
      `${nameOf(row.personId)} proposed as ${row.role}`,
      ...(readsProposalReason(world, who, row) ? [row.reason] : []),
      ...titlesRead(visit, row).map((title) => `${nameOf(row.personId)} proposed on ${title}`),
    ])
  const names = [titleOf(visit, track), nameOnTrack(world, who, track)]
  return [...names, ...coaches, ...coordinators, ...(knowsThem ? company : []), ...proposals]
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

function titlesRead(visit: Visit, { stepIds }: { stepIds: readonly string[] }): string[] {
  return visit.world.steps
    .filter((step) => stepIds.includes(step.id))
    .filter((step) => readsStepTitle(visit.world, visit.who, step))
    .map((step) => titleOf(visit, step))
}

/** A track's state and history: for whoever reads anything of it. */
export const trackState: Channel = {
  name: 'track state',
  subject: 'track',
  ...byEach(
    (call, id) => call.track.state({ id }),
    ({ state, moves }) => [state, ...moves],
  ),
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
