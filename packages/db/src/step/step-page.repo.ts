import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { CoachRole, TrackAccess } from '@traject/domain/policy/may-read'
import type { StepMove, StepState } from '@traject/domain/track/move-step'
import type { TrackState } from '@traject/domain/track/track-state'
import { Prisma } from '../generated/client.ts'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import { type AssignmentRow, assignmentsOn } from '../resource-assignment/assignments-sql.ts'
import type { TenantScope } from '../scope.ts'
import { smeName, stepText, trackTitle } from '../track/track-sql.ts'
import {
  coaches,
  events,
  files,
  lastMessageOf,
  messages,
  moduleTitle,
  sideOf,
  stations,
  submissions,
} from './step-page-sql.ts'

const { sql } = Prisma

/** Who did it, and for whom at that time: a house, or the track's company. */
export interface By {
  isMine: boolean
  /** None: the calendar did it. */
  personName: string | null
  organisationName: string | null
  side: Side | null
}

export interface FileFace {
  id: string
  name: string
  mediaType: string
  /** Bytes. */
  size: number
}

/** A moment as ISO 8601. */
type Moment = string

export interface SubmissionView extends By {
  id: string
  at: Moment
  body: string
  language: Language
  links: string[]
  files: FileFace[]
}

export interface StepEventView extends By {
  id: string
  at: Moment
  move: StepMove
  reason: string
  language: Language
}

export interface StepFileView extends By {
  id: string
  at: Moment
  note: string
  language: Language
  organisationId: string
  file: FileFace
}

export interface MessageView extends By {
  id: string
  at: Moment
  body: string
  language: Language
}

export interface StationView {
  id: string
  title: string
  language: Language
  state: StepState
  optional: boolean
  dueOn: IsoDate | null
  side: Side | null
}

/** A step with all that happened on it, for who reads it whole. */
export interface StepPage {
  id: string
  title: string
  instructions: string
  /** What is handed in; empty: nothing is expected. */
  evidence: string
  /** The words': the reader's, or the source's where he has none. */
  language: Language
  /** A translation that says what its original no longer says. */
  isStale: boolean
  state: StepState
  stateSince: Moment
  optional: boolean
  dueOn: IsoDate | null
  moduleTitle: string | null
  moduleLanguage: Language | null
  /** The house whose turn it is, where that is another than the responsible one. */
  houseName: string | null
  houseSide: Side | null
  track: {
    id: string
    title: string
    language: Language
    state: TrackState
    /** To professionals, what the coach typed until the company agreed. */
    smeName: string
    responsibleOrganisationId: string
    access: TrackAccess
  }
  /** The steps of the line in their order: all, or those a guest was let into. */
  stations: StationView[]
  /** Today's coaches of this step. */
  coaches: { personName: string; organisationName: string; side: Side | null; role: CoachRole }[]
  submissions: SubmissionView[]
  events: StepEventView[]
  files: StepFileView[]
  /** A page of the thread, in its order. */
  messages: MessageView[]
  /** Before which the page ahead of it ends; none where nothing was said before. */
  earlierThan: string | null
  lastMessageOfMine: string | null
  /** What was assigned to this step. */
  assignments: AssignmentRow[]
}

const MESSAGES = 20

/**
 * A step that the actor reads whole, with its whole page, or nothing. One statement. Of the thread the
 * newest messages, or those before one of it.
 */
export async function findStepPage(
  scope: TenantScope,
  trackId: string,
  stepId: string,
  reader: Language,
  before: string | null = null,
): Promise<StepPage | null> {
  const { actor } = scope
  const { today } = actor
  const rows = await scope.connection.$queryRaw<{ page: Omit<StepPage, 'earlierThan'> }[]>`
    select json_build_object(
      'id', s.id, 'title', text.title, 'instructions', text.instructions,
      'evidence', text.evidence, 'language', text.language,
      'isStale', text.is_stale,
      'state', s.state, 'stateSince', s.state_since, 'optional', s.optional,
      'dueOn', s.due_on::text, 'moduleTitle', module.title, 'moduleLanguage', module.language,
      'houseName', house.name, 'houseSide', seat.side,
      'track', json_build_object('id', t.id, 'title', title.title, 'language', title.language,
        'state', t.state, 'smeName', ${smeName(actor)},
        'responsibleOrganisationId', t.responsible_organisation_id,
        'access', json_build_object('whole', access.whole, 'summary', access.summary,
          'stepIds', access.step_ids)),
      'stations', coalesce((${stations(reader, today)}), '[]'),
      'coaches', coalesce((${coaches(today)}), '[]'),
      'submissions', coalesce((${submissions(actor)}), '[]'),
      'events', coalesce((${events(actor)}), '[]'),
      'files', coalesce((${files(actor)}), '[]'),
      'messages', coalesce((${messages(actor, before, MESSAGES + 1)}), '[]'),
      'lastMessageOfMine', (${lastMessageOf(actor)}),
      'assignments', (${assignmentsOn(actor, reader, sql`ra.step_id = s.id`)})) as page
    from track t join step s on s.track_id = t.id join sme e on e.id = t.sme_id
    left join organisation house on house.id = s.organisation_id
    ${sideOf(sql`s.organisation_id`, today)}
    ${moduleTitle(reader)} ${trackTitle(reader)} ${stepText(reader)} ${trackAccess(actor)}
    where t.id = ${trackId}::uuid and s.id = ${stepId}::uuid
      and t.partnership_id = ${scope.partnershipId}::uuid and ${readsAnything}
      and (access.whole or s.id = any(access.step_ids))`
  const page = rows[0]?.page
  if (!page) return null
  const shown = page.messages.slice(-MESSAGES)
  const hasEarlier = page.messages.length > MESSAGES
  return { ...page, messages: shown, earlierThan: hasEarlier ? (shown[0]?.id ?? null) : null }
}
