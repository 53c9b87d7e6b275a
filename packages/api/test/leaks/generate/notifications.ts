import type { SmeMembership } from '../world.ts'
import type { Message, Notification, NotificationPreference, Submission } from '../world-steps.ts'
import type {
  CoachAssignment,
  CoachProposal,
  ResourceAssignment,
  Step,
  Track,
  TrackEvent,
} from '../world-tracks.ts'
import type { Cast } from './cast.ts'
import { momentBefore, type Voice, voicesOf } from './voices.ts'

type Facts = {
  tracks: readonly Track[]
  steps: readonly Step[]
  coachAssignments: readonly CoachAssignment[]
  coachProposals: readonly CoachProposal[]
  resourceAssignments: readonly ResourceAssignment[]
  smeMemberships: readonly SmeMembership[]
  trackEvents: readonly TrackEvent[]
  submissions: readonly Submission[]
  messages: readonly Message[]
}
/** What somebody is told of: its kind, and what it is about. */
type News = { kind: string; stepId: string | null; subjectId: string | null }

const moves: readonly string[] = ['track-agreed', 'track-declined', 'track-moved']
/** To a company, and to its coaches. */
const kindsOf = {
  sme: ['track-proposed', 'coach-proposed', 'resource-assigned', 'change-asked', 'accepted'],
  coaches: ['coach-agreed', 'resource-set-aside', 'submission-waiting', ...moves],
  both: ['message', 'overdue', 'due-soon', 'plan-changed', 'track-moved'],
}
const allKinds = [...new Set(Object.values(kindsOf).flat())]

/**
 * For everybody who ever was of a track, for that company or house, whether he still is or not; and
 * for one each who never was.
 */
export function makeNotifications(cast: Cast, facts: Facts): Notification[] {
  const { random } = cast
  return facts.tracks.flatMap((track) => {
    const { smes, coaches } = voicesOf(track, facts.coachAssignments, facts.smeMemberships)
    const stranger = random.pick(facts.coachAssignments)
    const { personId, organisationId } = stranger
    const told = [...smes, ...coaches, { personId, organisationId, smeId: null }]
    const once = told.filter(
      (one, index) => told.findIndex((other) => isSame(one, other)) === index,
    )
    return once
      .flatMap((voice) => [voice, voice])
      .map((voice) => {
        const kinds = voice.smeId === null ? kindsOf.coaches : kindsOf.sme
        const news = newsOf(cast, facts, track, random.pick([...kinds, ...kindsOf.both]))
        return {
          id: random.id(),
          partnershipId: track.partnershipId,
          ...voice,
          trackId: track.id,
          ...news,
          byPersonId: random.chance(0.8)
            ? random.pick([...smes, ...coaches, voice]).personId
            : null,
          createdAt: momentBefore(cast),
          seenAt: random.chance(0.3) ? momentBefore(cast) : null,
          mail: random.pick(['never', 'daily', 'daily', 'at-once', 'told'] as const),
        }
      })
  })
}

const isSame = (a: Voice, b: Voice): boolean =>
  a.personId === b.personId && a.organisationId === b.organisationId && a.smeId === b.smeId

/** What it is about lies on that track; where nothing of the sort does, it is about a step. */
function newsOf(cast: Cast, facts: Facts, track: Track, kind: string): News {
  const here = <Row extends { trackId: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.trackId === track.id)
  const about = (rows: readonly { id: string; stepId?: string | null }[]): News | null => {
    const [row] = cast.random.some(rows, 1, 1)
    return row ? { kind, stepId: row.stepId ?? null, subjectId: row.id } : null
  }
  const found = () => {
    switch (kind) {
      case 'message':
        return about(here(facts.messages))
      case 'submission-waiting':
        return about(here(facts.submissions))
      case 'resource-assigned':
      case 'resource-set-aside':
        return about(here(facts.resourceAssignments))
      case 'coach-proposed':
      case 'coach-agreed':
        return about(here(facts.coachProposals).map(({ id }) => ({ id })))
      case 'change-asked':
      case 'accepted':
        return about(here(facts.trackEvents).filter(({ stepId }) => stepId !== null))
      case 'track-proposed':
      case 'plan-changed':
        return { kind, stepId: null, subjectId: null }
      case 'due-soon':
      case 'overdue':
        return null
      default:
        return about(here(facts.trackEvents).filter(({ stepId }) => stepId === null))
    }
  }
  return found() ?? { kind, stepId: cast.random.pick(here(facts.steps)).id, subjectId: null }
}

/** Some people have chosen how they are told of some kinds. */
export function makeNotificationPreferences({ random, person }: Cast): NotificationPreference[] {
  return Object.values(person).flatMap((personId) =>
    random.some(allKinds, 0, 2).map((kind) => {
      return { personId, kind, mode: random.pick(['at-once', 'daily', 'never'] as const) }
    }),
  )
}
