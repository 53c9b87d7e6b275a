import type { Affiliation } from '../world.ts'
import type { CoachAssignment, CoachRole, Step } from '../world-tracks.ts'
import { type Cast, datesOf, type HouseName, type Period, type PersonName } from './cast.ts'
import { chancePeriods } from './people.ts'
import type { NamedTrack } from './tracks.ts'

/** The last column: which of a guest's track's steps are named, counted from 1. */
type Row = readonly [string, PersonName, HouseName, CoachRole, Period, (readonly number[])?]

const rows: readonly Row[] = [
  ['north kite harbour active', 'ben', 'harbour', 'lead', [-100, null]],
  ['north kite harbour active', 'dirk', 'harbour', 'co-coach', [-100, null]], // has left harbour
  ['north kite harbour active', 'cleo', 'harbour', 'co-coach', [-50, -1]], // until yesterday
  ['north kite harbour active', 'els', 'harbour', 'co-coach', [-20, 0]], // until today
  ['north kite harbour active', 'quin', 'mill', 'co-coach', [1, null]], // from tomorrow
  ['north kite harbour active', 'lea', 'attic', 'guest', [-5, 20], [1]],
  ['north kite harbour active', 'gita', 'mill', 'guest', [0, 0], [1, 2]], // today alone
  ['north kite harbour closed', 'ben', 'harbour', 'lead', [-300, null]],
  ['north kite harbour closed', 'els', 'harbour', 'co-coach', [-300, -200]],
  ['north kite harbour proposed', 'els', 'harbour', 'lead', [-3, null]],
  ['north kite mill follow-up', 'dirk', 'mill', 'lead', [0, null]],
  ['north kite mill follow-up', 'finn', 'dome', 'co-coach', [-90, null]], // for one of his houses
  ['north kite mill follow-up', 'ada', 'harbour', 'guest', [-5, null], [2]],
  ['north loom harbour declined', 'els', 'harbour', 'lead', [-40, null]],
  // Coordinator of the responsible house, and guest on one step.
  ['north loom mill agreed', 'finn', 'mill', 'guest', [-10, null], [1]],
  ['north loom mill agreed', 'dirk', 'harbour', 'lead', [-50, null]], // assigned for the old house
  ['north loom mill agreed', 'nora', 'mill', 'lead', [-50, null]], // has left; now of this company
  ['north loom forge active', 'iris', 'forge', 'lead', [-50, null]], // the seat has ended
  ['north loom forge active', 'finn', 'forge', 'co-coach', [-50, null]],
  ['north loom forge active', 'els', 'harbour', 'guest', [1, 30], [1]],
  ['north moss mill paused', 'gita', 'mill', 'lead', [-50, null]],
  ['north moss mill paused', 'kim', 'mill', 'co-coach', [-50, null]], // not affiliated yet
  ['north moss dome active', 'finn', 'dome', 'lead', [-50, null]],
  ['north moss dome active', 'hugo', 'dome', 'co-coach', [-20, 20]], // coordinator and coach
  // Lead and guest of one track at the same time; and co-coach for one house, guest for another.
  ['north moss dome active', 'finn', 'dome', 'guest', [-5, null], [1]],
  ['north kite mill follow-up', 'finn', 'mill', 'guest', [-5, null], [1]],
  ['north moss harbour proposed', 'els', 'harbour', 'lead', [-2, null]],
  ['north nest mill declined', 'dirk', 'mill', 'lead', [-2, null]],
  ['north nest attic completed', 'jan', 'attic', 'lead', [-100, null]],
  ['north nest arcade agreed', 'jan', 'arcade', 'lead', [-5, null]], // the seat begins tomorrow
  ['north pearl dome stopped', 'rosa', 'stranger', 'co-coach', [-39, null]],
  ['north pearl dome stopped', 'quin', 'mill', 'guest', [-5, null], [2]], // a member as guest
  ['north pearl dome stopped', 'els', 'harbour', 'guest', [-50, -1], [1]],
  // Two guest assignments at once: their steps add up.
  ['north pearl mill proposed', 'els', 'harbour', 'guest', [-5, null], [1]],
  ['north pearl mill proposed', 'els', 'harbour', 'guest', [-3, 3], [1, 2]],
  ['north quill harbour proposed', 'ada', 'harbour', 'lead', [-3, null]],
  ['north quill attic closed', 'cleo', 'harbour', 'guest', [-80, null], [1]],
  ['south loom mill active', 'gita', 'mill', 'lead', [-40, null]], // a member who leads
  ['south loom mill active', 'ada', 'harbour', 'co-coach', [-40, null]],
  ['south loom forge follow-up', 'max', 'forge', 'lead', [-40, null]],
  ['south opal harbour agreed', 'ada', 'harbour', 'lead', [-40, null]],
  ['south opal attic paused', 'jan', 'attic', 'guest', [-40, null], [1]], // guest of his own house
  // Ben is with the harbour, but in the north alone.
  ['south kite harbour active', 'ben', 'harbour', 'lead', [-40, null]],
  // Max leads here for the harbour and coordinates the responsible forge.
  ['east opal forge active', 'max', 'harbour', 'lead', [-10, null]],
  ['east opal harbour stopped', 'max', 'forge', 'co-coach', [-10, null]],
  ['east opal mill completed', 'iris', 'mill', 'lead', [-60, null]], // the seat has ended
]

export function makeCoachAssignments(
  cast: Cast,
  tracks: readonly NamedTrack[],
  steps: readonly Step[],
  affiliations: readonly Affiliation[],
): CoachAssignment[] {
  const { random } = cast
  const fixed = rows.map(([name, person, house, role, period, positions]) => {
    const track = tracks.find((row) => row.name === name)
    if (!track) throw new Error(`no track is named ${name}`)
    const personId = cast.person[person]
    const organisationId = cast.house[house]
    return { track, personId, organisationId, role, period, positions: positions ?? [] }
  })
  // Anybody of any time and partnership, on any track.
  const chance = Array.from({ length: 6 }, () => {
    const { personId, organisationId } = random.pick(affiliations)
    const role = random.pick(['lead', 'co-coach', 'guest'] as const)
    const positions = role === 'guest' ? random.some([1, 2], 1, 2) : []
    const period = random.pick(chancePeriods)
    return { track: random.pick(tracks), personId, organisationId, role, period, positions }
  })
  return [...fixed, ...chance].map(({ track, positions, period, ...row }) => ({
    id: random.id(),
    partnershipId: track.partnershipId,
    trackId: track.id,
    ...row,
    ...datesOf(cast, period),
    stepIds: steps
      .filter((step) => step.trackId === track.id && positions.includes(step.position))
      .map((step) => step.id),
  }))
}
