import { type AssignedRow, findSmeHome, type OwnTrackRow } from '@traject/db/home/sme-home.repo'
import type { TenantScope } from '@traject/db/scope'
import type { IsoDate } from '@traject/domain/calendar/date'
import { readerOf } from '@traject/domain/home/reader-of'
import { toReview } from '@traject/domain/home/standing'
import { byUrgency, type Turn, turnOf } from '@traject/domain/home/turn'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { SmePerson } from '@traject/domain/policy/actor'
import type { StepState } from '@traject/domain/track/move-step'
import type { TrackState } from '@traject/domain/track/track-state'

export interface SmeTrack {
  id: string
  title: string
  language: Language
  responsibleName: string
  state: TrackState
  since: IsoDate
  startsOn: IsoDate
  turn: Turn['kind']
  /** The step that it is about, with its place on the line, from 1. */
  step: SmeStep | null
  line: LineStep[]
  /** The houses whose turn it is along the line. */
  houses: { name: string; side: Side | null }[]
  proposedCoaches: OwnTrackRow['proposedCoaches']
}

interface SmeStep {
  id: string
  title: string
  language: Language
  place: number
  dueOn: IsoDate | null
  module: { title: string; language: Language } | null
  /** Markdown. */
  instructions: string
  /** What a coach asked for, where it is to be changed. */
  asked: { reason: string; language: Language } | null
  since: IsoDate
}

export interface LineStep {
  id: string
  title: string
  language: Language
  state: StepState
  optional: boolean
  side: Side | null
  dueOn: IsoDate | null
  /** Where a module begins. */
  module: { title: string; language: Language } | null
}

/** Something that the company handed in, and the house whose coach reads it. */
export interface Waiting {
  trackId: string
  stepId: string
  title: string
  language: Language
  /** None while the track has no coach. */
  houseName: string | null
  since: IsoDate
}

export interface SmeHome {
  kind: 'sme'
  today: IsoDate
  tracks: SmeTrack[]
  assigned: AssignedRow[]
  waiting: Waiting[]
}

/** "What now?": a company's tracks, the most urgent first, what it was given and what it waits for. */
export async function smeHome(
  scope: TenantScope,
  actor: SmePerson,
  language: Language,
): Promise<SmeHome> {
  const { tracks, assigned } = await findSmeHome(scope, actor, language)
  return {
    kind: 'sme',
    today: actor.today,
    tracks: tracks.toSorted(byUrgency).map(asShown),
    assigned,
    waiting: tracks
      .flatMap(waitingOn)
      .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0)),
  }
}

function asShown(track: OwnTrackRow): SmeTrack {
  const { id, title, language, responsibleName, state, since, startsOn } = track
  const { steps, modules, proposedCoaches } = track
  const turn = turnOf(track)
  const { step } = turn
  const moduleOf = (moduleId: string | null) => modules.find((one) => one.id === moduleId) ?? null
  return {
    ...{ id, title, language, responsibleName, state, since, startsOn, proposedCoaches },
    turn: turn.kind,
    step: step
      ? {
          id: step.id,
          title: step.title,
          language: step.language,
          place: steps.indexOf(step) + 1,
          dueOn: step.dueOn,
          module: moduleOf(step.moduleId),
          instructions: step.instructions ?? '',
          asked: step.asked,
          since: step.since,
        }
      : null,
    line: steps.map((one, at) => ({
      id: one.id,
      title: one.title,
      language: one.language,
      state: one.state,
      optional: one.optional,
      side: one.side,
      dueOn: one.dueOn,
      module: one.moduleId === steps[at - 1]?.moduleId ? null : moduleOf(one.moduleId),
    })),
    houses: housesAlong(track),
  }
}

function housesAlong({ steps }: OwnTrackRow): SmeTrack['houses'] {
  const byId = new Map(
    steps.map(({ organisationId, houseName, side }) => [organisationId, { name: houseName, side }]),
  )
  return [...byId.values()]
}

function waitingOn(track: OwnTrackRow): Waiting[] {
  return toReview(track).map((step) => ({
    trackId: track.id,
    stepId: step.id,
    title: step.title,
    language: step.language,
    houseName: readerOf(step, track.coaches)?.houseName ?? null,
    since: step.since,
  }))
}
