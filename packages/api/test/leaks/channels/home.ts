/** The home, of whichever kind: its tracks, and people who are named beside them. */
import { readsAny, readsTrack } from '../oracle.ts'
import { inForce } from '../oracle-facts.ts'
import { nameOnTrack } from '../oracle-smes.ts'
import { readsStepTitle } from '../oracle-steps.ts'
import type { World } from '../world.ts'
import { atLeast, type Channel, each } from './channel.ts'
import { homeOf, isOnHome, nameOf, told } from './home-facts.ts'
import { titleOf } from './tracks.ts'

/** With as many stations on each line as one may know; to a company, with their titles. */
export const homeTracks: Channel = {
  name: 'tracks of the home',
  subject: 'track',
  async ask(visit) {
    const home = await homeOf(visit)
    if (!home || home.kind === 'nobody') return new Map()
    if (home.kind === 'sme') {
      return new Map(
        home.tracks.map(({ id, title, line }) => [
          id,
          [title, ...atLeast(line.length), ...line.map((step) => step.title)],
        ]),
      )
    }
    return new Map(
      home.rows.map(({ id, title, smeName, line }) => [
        id,
        [title, smeName, ...atLeast(line.length)],
      ]),
    )
  },
  expected(visit) {
    const { world, who } = visit
    return new Map(
      world.tracks
        .filter((track) => isOnHome(track) && readsAny(world, who, track.id))
        .map((track) => {
          const steps = world.steps
            .filter(({ trackId }) => trackId === track.id)
            .filter((step) => readsStepTitle(world, who, step))
          const more =
            who.kind === 'sme'
              ? steps.map((step) => titleOf(visit, step))
              : [nameOnTrack(world, who, track)]
          return [track.id, [titleOf(visit, track), ...atLeast(steps.length), ...more]]
        }),
    )
  },
  // A guest's stations become all stations.
  fault: { of: /'isCoached'/, find: /or step\.id = any\(access\.step_ids\)/, put: 'or true' },
}

/** Coaches whom a company was asked about; to coordinators, who coaches across houses. */
export const homePeople: Channel = {
  name: 'people of the home',
  subject: 'track',
  async ask(visit) {
    const home = await homeOf(visit)
    if (home?.kind === 'sme') {
      return new Map(
        home.tracks.map(({ id, proposedCoaches }) => [
          id,
          proposedCoaches.flatMap(({ personName, reason }) => [
            `asked about ${personName}`,
            reason,
          ]),
        ]),
      )
    }
    if (home?.kind === 'coach') {
      return told(
        home.unanswered.map(({ trackId, coach }) => [
          trackId,
          coach === null ? [] : [`asked about ${coach}`],
        ]),
      )
    }
    if (home?.kind !== 'partner') return new Map()
    const { coachingElsewhere, coachingHere } = home
    return new Map([
      ['elsewhere', coachingElsewhere.map((row) => `${row.personName} at ${row.houseName}`)],
      ['here', coachingHere.map((row) => `${row.personName} of ${row.houseName}`)],
    ])
  },
  expected({ world, who }) {
    if (who.kind === 'professional' && who.role === 'coordinator') return acrossHouses(world, who)
    if (who.kind !== 'sme' && !(who.kind === 'professional' && who.role === 'coach'))
      return each([])
    return new Map(
      world.tracks
        .filter((track) => isOnHome(track) && readsTrack(world, who, track.id).whole)
        .map((track) => [
          track.id,
          world.coachProposals
            .filter(({ trackId, state }) => trackId === track.id && state === 'proposed')
            .flatMap(({ personId, reason }) => [
              `asked about ${nameOf(world.people, personId)}`,
              ...(who.kind === 'sme' ? [reason] : []),
            ]),
        ]),
    )
  },
  fault: {
    of: /'coachingElsewhere'/,
    find: /and t\.state in \('agreed', 'active', 'paused'\)/g,
    put: '',
  },
}

/** On tracks agreed and not ended: people and houses, no companies. */
function acrossHouses(world: World, who: { partnershipId: string; organisationId: string }) {
  const rows = world.coachAssignments
    .filter((row) => row.partnershipId === who.partnershipId && inForce(world, row))
    .flatMap((row) => {
      const track = world.tracks.find(({ id }) => id === row.trackId)
      const isRunning = track && ['agreed', 'active', 'paused'].includes(track.state)
      const person = nameOf(world.people, row.personId)
      return isRunning
        ? [{ person, of: row.organisationId, at: track.responsibleOrganisationId }]
        : []
    })
  const isOwn = (id: string) => id === who.organisationId
  const house = (id: string) => nameOf(world.organisations, id)
  return new Map([
    [
      'elsewhere',
      rows
        .filter(({ of, at }) => isOwn(of) && !isOwn(at))
        .map(({ person, at }) => `${person} at ${house(at)}`),
    ],
    [
      'here',
      rows
        .filter(({ of, at }) => !isOwn(of) && isOwn(at))
        .map(({ person, of }) => `${person} of ${house(of)}`),
    ],
  ])
}
