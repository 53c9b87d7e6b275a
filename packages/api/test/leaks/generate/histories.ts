import type { Affiliation, SmeMembership } from '../world.ts'
import type { CoachAssignment, CoachProposal, Step, Track, TrackEvent } from '../world-tracks.ts'
import { type Cast, datesOf } from './cast.ts'
import { chancePeriods } from './people.ts'
import { momentBefore, voiceFor, voicesOf } from './voices.ts'

type Facts = {
  tracks: readonly Track[]
  steps: readonly Step[]
  coachAssignments: readonly CoachAssignment[]
  smeMemberships: readonly SmeMembership[]
  affiliations: readonly Affiliation[]
}

const trackMoves = ['agree', 'decline', 'start', 'pause', 'resume', 'complete', 'stop'] as const
const stepMoves = ['begin', 'submit', 'accept', 'ask-for-change', 'skip', 'reopen'] as const

/** Two of every track, and one of most steps; some are the calendar's, and give no reason. */
export function makeTrackEvents(cast: Cast, facts: Facts): TrackEvent[] {
  const { random } = cast
  const ofTracks = facts.tracks.flatMap((track) => [
    { track, stepId: null, moves: trackMoves },
    { track, stepId: null, moves: trackMoves },
  ])
  const ofSteps = facts.steps.flatMap((step) => {
    const track = facts.tracks.find(({ id }) => id === step.trackId)
    return track && random.chance(0.7) ? [{ track, stepId: step.id, moves: stepMoves }] : []
  })
  return [...ofTracks, ...ofSteps].map(({ track, stepId, moves }) => {
    const { smes, coaches } = voicesOf(track, facts.coachAssignments, facts.smeMemberships)
    const isCalendar = stepId === null && random.chance(0.2)
    const nobody = { personId: null, organisationId: null, smeId: null }
    const by = voiceFor(cast, random.chance(0.5) ? smes : coaches, track)
    return {
      id: random.id(),
      partnershipId: track.partnershipId,
      trackId: track.id,
      stepId,
      at: momentBefore(cast),
      ...(isCalendar ? nobody : by),
      move: random.pick<string>(moves),
      reason: isCalendar ? '' : `Why: ${random.word()}`,
      language: random.pick(['en', 'fr', 'nl'] as const),
    }
  })
}

const proposalStates = ['proposed', 'agreed', 'declined', 'withdrawn'] as const
const coachRoles = ['lead', 'co-coach', 'guest'] as const

/** One for each track, in all states and roles, of anybody of a house at any time. */
export function makeCoachProposals(cast: Cast, facts: Facts): CoachProposal[] {
  const { random } = cast
  const elsewhere = (track: Track) =>
    facts.affiliations.filter((row) => row.partnershipId === track.partnershipId)
  return facts.tracks.map((track, index) => {
    const here = elsewhere(track)
    const { personId, organisationId } = random.pick(here.length > 0 ? here : facts.affiliations)
    const by = random.pick(here.length > 0 ? here : facts.affiliations)
    const role = coachRoles[index % coachRoles.length] ?? 'guest'
    const steps = facts.steps.filter((step) => step.trackId === track.id)
    return {
      id: random.id(),
      partnershipId: track.partnershipId,
      trackId: track.id,
      personId,
      organisationId,
      role,
      ...datesOf(cast, random.pick(chancePeriods)),
      byPersonId: by.personId,
      byOrganisationId: by.organisationId,
      reason: `Because: ${random.word()}`,
      language: random.pick(['en', 'fr', 'nl'] as const),
      state: proposalStates[Math.floor(index / 3) % proposalStates.length] ?? 'proposed',
      stepIds: role === 'guest' ? random.some(steps, 1, 2).map(({ id }) => id) : [],
    }
  })
}
