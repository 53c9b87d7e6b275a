import { type CoachedTrackRow, findCoachHome } from '@traject/db/home/coach-home.repo'
import type { TenantScope } from '@traject/db/scope'
import type { IsoDate } from '@traject/domain/calendar/date'
import { weekOf } from '@traject/domain/calendar/week'
import { dueThisWeek, toReview } from '@traject/domain/home/standing'
import { type Stuck, stuckOn } from '@traject/domain/home/stuck'
import type { Language } from '@traject/domain/language/language'
import type { Professional } from '@traject/domain/policy/actor'
import { can } from '@traject/domain/policy/can'
import { type TrackLineRow, trackLineRow, wordsOf } from './track-rows.ts'

interface OnTrack {
  trackId: string
  smeName: string
}

interface OnStep extends OnTrack {
  stepId: string
  title: string
  language: Language
}

/** A step to review, since the day on which it was handed in. */
export type ToReview = OnStep & { since: IsoDate }

export type StuckTrack = OnTrack &
  Pick<Stuck, 'days' | 'why'> & {
    step: { title: string; language: Language; dueOn: IsoDate | null; since: IsoDate } | null
  }

/** A step or a resource, due this week. A resource without a title is one of another house. */
export type Due = OnTrack & {
  stepId: string | null
  resourceId: string | null
  title: string | null
  language: Language | null
  dueOn: IsoDate
}

/** A track that was proposed, or a further coach. */
export type Unanswered = OnTrack & { since: IsoDate; coach: string | null }

export interface CoachHome {
  kind: 'coach'
  today: IsoDate
  mayStart: boolean
  review: ToReview[]
  stuck: StuckTrack[]
  due: Due[]
  unanswered: Unanswered[]
  rows: TrackLineRow[]
}

/** "Who needs me?": what waits for a coach, what stands still, what is due, and all his companies. */
export async function coachHome(
  scope: TenantScope,
  actor: Professional,
  language: Language,
): Promise<CoachHome> {
  const { today } = actor
  const tracks = await findCoachHome(scope, actor, language, weekOf(today))
  return {
    kind: 'coach',
    today,
    mayStart: can(actor, 'track.start', null) === true,
    review: tracks.flatMap(reviewsOf).sort(byDay(({ since }) => since)),
    stuck: tracks.flatMap((track) => stuckRow(track, today)).sort((a, b) => b.days - a.days),
    due: tracks.flatMap((track) => dueOf(track, today)).sort(byDay(({ dueOn }) => dueOn)),
    unanswered: tracks.flatMap(unansweredOf).sort(byDay(({ since }) => since)),
    rows: tracks.map((track) => trackLineRow(track, today)),
  }
}

const ofTrack = ({ id, smeName }: CoachedTrackRow): OnTrack => ({ trackId: id, smeName })

function reviewsOf(track: CoachedTrackRow): ToReview[] {
  return toReview(track).map((step) => {
    return { ...ofTrack(track), stepId: step.id, ...wordsOf(step), since: step.since }
  })
}

/** A guest helps on his steps; the pace of the track is not his. */
function stuckRow(track: CoachedTrackRow, today: IsoDate): StuckTrack[] {
  const stuck = track.role === 'guest' ? null : stuckOn(track, today)
  if (!stuck) return []
  const { days, why, step } = stuck
  const about = step ? { ...wordsOf(step), dueOn: step.dueOn, since: step.since } : null
  return [{ ...ofTrack(track), days, why, step: about }]
}

function dueOf(track: CoachedTrackRow, today: IsoDate): Due[] {
  const steps = dueThisWeek(track, today).flatMap((step): Due[] =>
    step.dueOn === null
      ? []
      : [
          {
            ...ofTrack(track),
            stepId: step.id,
            resourceId: null,
            ...wordsOf(step),
            dueOn: step.dueOn,
          },
        ],
  )
  if (track.state !== 'active') return steps
  const resources = track.dueResources.map(({ id, title, language, dueOn }): Due => {
    return { ...ofTrack(track), stepId: null, resourceId: id, title, language, dueOn }
  })
  return [...steps, ...resources]
}

function unansweredOf(track: CoachedTrackRow): Unanswered[] {
  const coaches = track.proposedCoaches.map(({ personName, since }): Unanswered => {
    return { ...ofTrack(track), since, coach: personName }
  })
  if (track.state !== 'proposed') return coaches
  return [{ ...ofTrack(track), since: track.since, coach: null }, ...coaches]
}

function byDay<Row>(day: (row: Row) => IsoDate) {
  return (one: Row, other: Row) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0)
}
