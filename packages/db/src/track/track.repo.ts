import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { CoachRole, TrackAccess } from '@traject/domain/policy/may-read'
import type { StepMove, StepState } from '@traject/domain/track/move-step'
import type { TrackMove } from '@traject/domain/track/move-track'
import type { TrackState } from '@traject/domain/track/track-state'
import { Prisma } from '../generated/client.ts'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import { type AssignmentRow, assignmentsOn } from '../resource-assignment/assignments-sql.ts'
import type { TenantScope } from '../scope.ts'
import { type Agreement, agreementOf } from './track-agreement-sql.ts'
import { standing } from './track-facts.repo.ts'
import { smeName, trackTitle } from './track-sql.ts'
import { coachesOn, historyOn, housesOn, modulesOn, stepsOn } from './track-view-sql.ts'

const { sql } = Prisma

/** So many of the last events stand on a track's page. */
const HISTORY = 6

export interface TrackRow {
  id: string
  title: string
  /** The title's: the reader's, or the source's where he has none. */
  language: Language
  state: TrackState
  /** To professionals, what the coach typed until the company agreed. */
  smeName: string
}

/** A step as it stands on the line. */
export interface LineStep {
  id: string
  title: string
  language: Language
  state: StepState
  optional: boolean
  dueOn: IsoDate | null
  /** Whose turn it is. */
  houseId: string
}

export interface TrackView extends TrackRow {
  startsOn: IsoDate
  responsibleName: string
  responsibleOrganisationId: string
  access: TrackAccess
  /** As what the reader coaches it today. */
  coachRole: CoachRole | null
  /** What is to be said of the company's answer, while there is none or where it declined. */
  agreement: Agreement | null
  coaches: {
    personName: string
    organisationId: string
    organisationName: string
    role: CoachRole
  }[]
  houses: { id: string; name: string; side: Side | null }[]
  modules: { id: string; title: string; language: Language }[]
  /** All steps, or those a guest was let into. What is expected is not told in the summary. */
  steps: (LineStep & { moduleId: string | null; stateSince: string; evidence: string })[]
  /** The newest first; nothing for the summary. */
  history: {
    id: string
    at: string
    move: StepMove | TrackMove
    reason: string
    /** The reason's. */
    language: Language
    /** None: the calendar, or somebody of a company that has not agreed. */
    personName: string | null
    forName: string | null
    stepId: string | null
    stepTitle: string | null
    stepLanguage: Language | null
  }[]
  /** To who reads it whole. */
  assignments: AssignmentRow[]
}

/** The tracks of which the actor may read anything at all. */
export function listTracks(scope: TenantScope, reader: Language): Promise<TrackRow[]> {
  return scope.connection.$queryRaw<TrackRow[]>`
    select t.id, title.title, title.language::text as language, t.state::text as state,
      ${smeName(scope.actor)} as "smeName"
    from track t join sme e on e.id = t.sme_id ${trackTitle(reader)} ${trackAccess(scope.actor)}
    where t.partnership_id = ${scope.partnershipId}::uuid and ${readsAnything}
    order by ${smeName(scope.actor)} collate "und-x-icu", t.id`
}

const ofWholeTrack = sql`ra.track_id = t.id and access.whole`

/** One track as far as the actor may read it, or nothing. One statement: the whole page. */
export async function findTrack(
  scope: TenantScope,
  id: string,
  reader: Language,
): Promise<TrackView | null> {
  const { today } = scope.actor
  const list = (rows: Prisma.Sql) => sql`coalesce((${rows}), '[]')`
  const rows = await scope.connection.$queryRaw<{ view: TrackView }[]>`
    select ${standing(scope)}::jsonb - 'smeId' - 'revision' || jsonb_build_object(
      'title', title.title, 'language', title.language, 'smeName', ${smeName(scope.actor)},
      'responsibleName', o.name, 'agreement', ${agreementOf(scope.actor)},
      'coaches', ${list(coachesOn(today))}, 'houses', ${list(housesOn(today))},
      'modules', ${list(modulesOn(reader))}, 'steps', ${list(stepsOn(reader))},
      'history', ${list(historyOn(scope, reader, HISTORY))},
      'assignments', (${assignmentsOn(scope.actor, reader, ofWholeTrack)})) as view
    from track t join sme e on e.id = t.sme_id
    join organisation o on o.id = t.responsible_organisation_id
    ${trackTitle(reader)} ${trackAccess(scope.actor)}
    where t.id = ${id}::uuid and t.partnership_id = ${scope.partnershipId}::uuid
      and ${readsAnything}`
  return rows[0]?.view ?? null
}
