import { castOf } from './generate/cast.ts'
import { makeCoachAssignments } from './generate/coach-assignments.ts'
import { makeInvitations } from './generate/invitations.ts'
import { makeItems } from './generate/items.ts'
import { makeOrganisations, makePartnerships, makeSeats } from './generate/partnerships.ts'
import { makeAdministratorships, makeAffiliations, makePeople } from './generate/people.ts'
import { makeResourceAssignments } from './generate/resource-assignments.ts'
import { makeSmeMemberships, makeSmeProfiles, makeSmes } from './generate/smes.ts'
import { makeSteps, makeTracks } from './generate/tracks.ts'
import type { World } from './world.ts'

/**
 * An adversarial world: fixed tables of the situations in which access goes wrong, and chance for
 * the rest. Some facts break the state machines on purpose; none breaks the database's constraints.
 *
 * @param seed a whole number; the same seed gives the same world, other seeds other ids.
 */
export function generateWorld(seed: number): World {
  const cast = castOf(seed)
  const affiliations = makeAffiliations(cast)
  const smeMemberships = makeSmeMemberships(cast)
  const items = makeItems(cast)
  const tracks = makeTracks(cast)
  const steps = makeSteps(cast, tracks)
  const coachAssignments = makeCoachAssignments(cast, tracks, steps, affiliations)
  const facts = { items, tracks, steps, coachAssignments, smeMemberships }
  return {
    today: cast.today,
    partnerships: makePartnerships(cast),
    organisations: makeOrganisations(cast),
    seats: makeSeats(cast),
    people: makePeople(cast),
    administratorships: makeAdministratorships(cast),
    affiliations,
    smes: makeSmes(cast),
    smeProfiles: makeSmeProfiles(cast, smeMemberships, tracks),
    smeMemberships,
    invitations: makeInvitations(cast, affiliations, smeMemberships),
    items,
    tracks: tracks.map(({ name: _, ...track }) => track),
    steps,
    coachAssignments,
    resourceAssignments: makeResourceAssignments(cast, facts),
  }
}
