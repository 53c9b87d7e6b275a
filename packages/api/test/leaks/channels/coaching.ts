/** Whom one may propose as a coach or name as one, and whose coaching one may end. */
import { readsAny, readsTrack } from '../oracle.ts'
import { inForce, seatsToday } from '../oracle-facts.ts'
import { readsStepTitle } from '../oracle-steps.ts'
import type { Visit } from '../visit.ts'
import type { Affiliation, World } from '../world.ts'
import { byEach, isThere, tellOnTracks } from './by-each.ts'
import { type Channel, each } from './channel.ts'
import { withoutRule } from './fault.ts'
import { titleOf } from './tracks.ts'

export const coachChoices: Channel = {
  name: 'coaches to propose',
  subject: 'track',
  ...byEach(
    (call, trackId) => call.coach.choices({ trackId }),
    ({ coaches, steps }) => [
      ...coaches.map(({ affiliationId }) => affiliationId),
      ...steps.map(({ title }) => title),
    ],
  ),
  expected(visit) {
    const { world, who } = visit
    return new Map(
      world.tracks
        .filter(({ id }) => readsAny(world, who, id))
        .map(({ id, partnershipId }) => [
          id,
          proposes(visit, id)
            ? [...coachesIn(world, partnershipId).map((row) => row.id), ...titlesOf(visit, id)]
            : [isThere],
        ]),
    )
  },
  // A coach who has left, or is not there yet.
  fault: {
    of: /'coaches', coalesce\(\(\s+select json_agg\(json_build_object\('affiliationId'/,
    find: /and \(a\.from_date <= «\d+»::date and coalesce\(a\.until_date >= «\d+»::date, true\)\)/,
    put: '',
  },
}

/** A coach of the whole track, or a coordinator of its house. */
function proposes({ world, who }: Visit, trackId: string): boolean {
  const { whole, summary } = readsTrack(world, who, trackId)
  if (who.kind !== 'professional') return false
  const track = world.tracks.find(({ id }) => id === trackId)
  const isItsHouse = track?.responsibleOrganisationId === who.organisationId
  return whole || summary || (who.role === 'coordinator' && isItsHouse)
}

const titlesOf = (visit: Visit, trackId: string): string[] =>
  visit.world.steps
    .filter((step) => step.trackId === trackId && readsStepTitle(visit.world, visit.who, step))
    .map((step) => titleOf(visit, step))

const coachesIn = (world: World, partnershipId: string): Affiliation[] =>
  world.affiliations.filter(
    (row) =>
      row.partnershipId === partnershipId &&
      row.role === 'coach' &&
      inForce(world, row) &&
      seatsToday(world, row).length > 0,
  )

/** Whether somebody may end it is not asked here: only who is told that it is there. */
export const coachToEnd: Channel = {
  name: 'coach to end',
  subject: 'coaching',
  isByEach: true,
  ask: (visit, ids) =>
    tellOnTracks(
      visit,
      visit.world.coachAssignments,
      ids,
      (call, { trackId, id }) => call.coach.toEnd({ trackId, coachAssignmentId: id }),
      () => [isThere],
    ),
  expected: ({ world, who }) =>
    each(
      world.coachAssignments
        .filter(({ until }) => until === null || world.today <= until)
        .filter(({ trackId }) => readsAny(world, who, trackId))
        .map(({ id }) => id),
      isThere,
    ),
  fault: withoutRule(/'coordinators', coalesce/),
}

/** At a start: the coaches of the house acted for, one of whom is to lead. */
export const coachesToLead: Channel = {
  name: 'coaches to lead a new track',
  subject: 'person',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.track.startForm({ templateId: null }))
    return new Map((answer?.coaches ?? []).map(({ personId, name }) => [personId, [name]]))
  },
  expected({ world, who }) {
    if (who.kind !== 'professional' || who.role === 'member') return new Map()
    const names = new Map(world.people.map(({ id, name }) => [id, name]))
    return new Map(
      coachesIn(world, who.partnershipId)
        .filter(({ organisationId }) => organisationId === who.organisationId)
        .map(({ personId }) => [personId, [names.get(personId) ?? '']]),
    )
  },
  fault: {
    of: /'companies', coalesce/,
    find: /and a\.organisation_id = «\d+»::uuid and a\.role = 'coach'/,
    put: '',
  },
}
