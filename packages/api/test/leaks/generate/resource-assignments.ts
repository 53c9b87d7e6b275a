import type { Item, SmeMembership } from '../world.ts'
import type {
  CoachAssignment,
  ResourceAssignment,
  ResourceAssignmentState,
  Step,
} from '../world-tracks.ts'
import { type Cast, dayOf } from './cast.ts'
import { type NamedTrack, trackStates } from './tracks.ts'

type Facts = {
  items: readonly Item[]
  tracks: readonly NamedTrack[]
  steps: readonly Step[]
  coachAssignments: readonly CoachAssignment[]
  smeMemberships: readonly SmeMembership[]
}
type Kind = (item: Item, today: string, isHere: boolean) => boolean

const states: readonly ResourceAssignmentState[] = [
  ...(['assigned', 'opened', 'done', 'set-aside', 'recalled'] as const),
]

const isExpired = (item: Item, today: string): boolean =>
  item.status === 'published' && item.validUntil !== null && item.validUntil < today
const isFresh = (item: Item, today: string): boolean =>
  item.status === 'published' && !isExpired(item, today)

/** What can be assigned, allowed or not. `isHere`: the item is of the track's partnership. */
const kinds: readonly Kind[] = [
  (item, _, isHere) => isHere && item.status === 'draft' && item.visibility !== 'private',
  (item, _, isHere) => isHere && item.status === 'draft' && item.visibility === 'private',
  (item, today, isHere) => isHere && isFresh(item, today) && item.visibility === 'private',
  (item, today, isHere) => isHere && isExpired(item, today) && item.visibility === 'private',
  (item, _, isHere) => isHere && item.status === 'retired' && item.visibility !== 'private',
  (item, today, isHere) => isHere && isExpired(item, today) && item.visibility !== 'private',
  (item, today, isHere) => isHere && isFresh(item, today) && item.reach === 'partners',
  (item, today, isHere) => isHere && isFresh(item, today) && item.reach === 'partners-and-smes',
  (item, today, isHere) => !isHere && isFresh(item, today) && item.visibility !== 'public',
  (item, today, isHere) => !isHere && !isFresh(item, today) && item.status !== 'draft',
]

/** Tracks for each kind once more, so that every seed has it open, recalled and closed. */
const surely: readonly (readonly [string, ResourceAssignmentState])[] = [
  ['north kite harbour active', 'assigned'],
  ['north moss mill paused', 'recalled'],
  ['north pearl dome stopped', 'set-aside'],
  ['north quill attic closed', 'done'],
]

export function makeResourceAssignments(cast: Cast, facts: Facts): ResourceAssignment[] {
  const { random, today } = cast
  const hasPeople = (track: NamedTrack): boolean =>
    facts.smeMemberships.some(
      (row) =>
        row.smeId === track.smeId &&
        row.partnershipId === track.partnershipId &&
        row.from <= today &&
        (row.until ?? today) >= today,
    )
  const start = random.below(kinds.length)
  const everyState = trackStates.flatMap((trackState, row) => {
    const tracks = facts.tracks.filter((track) => track.state === trackState && hasPeople(track))
    return states.map((state, column) => {
      const kind = kinds[(start + row * 3 + column) % kinds.length]
      return assign(cast, facts, random.pick(tracks), state, kind)
    })
  })
  const everyKind = kinds.flatMap((kind) =>
    surely.map(([name, state]) => {
      const tracks = facts.tracks.filter((track) => track.name === name)
      return assign(cast, facts, random.pick(tracks), state, kind)
    }),
  )
  const once = [...everyState, ...everyKind, ...makeUse(cast, facts)]
  // What was recalled from a track may be given to it again.
  const again = once.filter((row) => row.state === 'recalled' && random.chance(0.1))
  const anew = { state: 'opened' as const, stateReason: '' }
  return [...once, ...again.map((row) => ({ ...row, ...anew, id: random.id() }))]
}

/** One item that a house assigned on five tracks and another on four: the first use may be told. */
function makeUse(cast: Cast, facts: Facts): ResourceAssignment[] {
  const [item] = facts.items.filter(
    (row) => kinds[7]?.(row, cast.today, true) && row.partnershipId === cast.partnership.north,
  )
  if (!item) return []
  const here = facts.tracks.filter((track) => track.partnershipId === item.partnershipId)
  return here.slice(0, 9).map((track, index) => ({
    ...assign(cast, facts, track, 'assigned'),
    itemId: item.id,
    byOrganisationId: index < 5 ? cast.house.mill : cast.house.harbour,
  }))
}

function assign(
  cast: Cast,
  facts: Facts,
  track: NamedTrack,
  state: ResourceAssignmentState,
  kind?: Kind,
): ResourceAssignment {
  const { random } = cast
  const fitting = facts.items.filter((item) =>
    kind?.(item, cast.today, item.partnershipId === track.partnershipId),
  )
  const coaches = facts.coachAssignments.filter((row) => row.trackId === track.id)
  const coach = random.pick(coaches.length > 0 ? coaches : facts.coachAssignments)
  const steps = facts.steps.filter((step) => step.trackId === track.id)
  return {
    id: random.id(),
    partnershipId: track.partnershipId,
    trackId: track.id,
    stepId: random.chance(0.7) ? random.pick(steps).id : null,
    itemId: random.pick(fitting.length > 0 ? fitting : facts.items).id,
    byPersonId: coach.personId,
    byOrganisationId: coach.organisationId,
    reason: `reason-${random.word()}`,
    language: random.pick(['en', 'fr', 'nl'] as const),
    dueOn: random.chance(0.6) ? dayOf(cast, random.pick([-1, 0, 1, 10])) : null,
    state,
    stateReason: state === 'set-aside' || state === 'recalled' ? `because-${random.word()}` : '',
  }
}
