import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { StepState } from '@traject/domain/track/move-step'
import { Prisma } from '../generated/client.ts'
import { behindOf } from '../language/behind-sql.ts'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { standing, type TrackFacts } from '../track/track-facts.repo.ts'
import { smeName, stepText, trackTitle } from '../track/track-sql.ts'
import { titlesRead } from '../track/track-view-sql.ts'

const { sql } = Prisma

export interface PlanStep {
  id: string
  moduleId: string | null
  title: string
  language: Language
  state: StepState
  optional: boolean
  dueOn: IsoDate | null
  /** Whose turn it is, where that is another house than the responsible one. */
  houseName: string | null
  /** Nothing has happened on it: it may be taken out again. */
  untouched: boolean
}

export interface PlanView {
  track: TrackFacts
  title: string
  titleLanguage: Language
  smeName: string
  modules: { id: string; title: string; language: Language }[]
  /** In the order of the line. */
  steps: PlanStep[]
}

/** What a text says in one language. */
export interface StepWords {
  title: string
  instructions: string
  evidence: string
}

/** One step with all its words, beside what its form lets one choose from. */
export interface PlanStepView {
  track: TrackFacts
  title: string
  titleLanguage: Language
  modules: PlanView['modules']
  /** Houses with a seat today, and the step's own. */
  houses: { id: string; name: string }[]
  /** None: a new one is being written. */
  step: {
    id: string
    revision: number
    moduleId: string | null
    language: Language
    texts: { [L in Language]?: StepWords | undefined }
    /** Of each translation that is behind its original: what that said when it was made. */
    behind: { [L in Language]?: StepWords | undefined }
    dueOn: IsoDate | null
    optional: boolean
    organisationId: string | null
  } | null
}

/** The plan of a track of which the actor reads anything, whole: the caller asks whether he plans it. */
export async function findPlan(
  scope: TenantScope,
  id: string,
  reader: Language,
): Promise<PlanView | null> {
  const rows = await scope.connection.$queryRaw<{ view: PlanView }[]>`
    select json_build_object('track', ${standing(scope)},
      'title', title.title, 'titleLanguage', title.language, 'smeName', ${smeName(scope.actor)},
      'modules', coalesce((${headings(reader)}), '[]'),
      'steps', coalesce((
        select json_agg(json_build_object('id', s.id, 'moduleId', s.module_id,
          'title', text.title, 'language', text.language, 'state', s.state,
          'optional', s.optional, 'dueOn', s.due_on::text, 'houseName', house.name,
          'untouched', ${untouched}) order by s.position)
        from step s ${stepText(reader)}
        left join organisation house on house.id = s.organisation_id
        where s.track_id = t.id), '[]')) as view
    from track t join sme e on e.id = t.sme_id ${trackTitle(reader)} ${trackAccess(scope.actor)}
    where t.id = ${id}::uuid and t.partnership_id = ${scope.partnershipId}::uuid
      and ${readsAnything}`
  return rows[0]?.view ?? null
}

/** One step of it for its form, or a form for a new one. */
export async function findPlanStep(
  scope: TenantScope,
  id: string,
  stepId: string | null,
  reader: Language,
): Promise<PlanStepView | null> {
  const { today } = scope.actor
  const rows = await scope.connection.$queryRaw<{ view: PlanStepView }[]>`
    select json_build_object('track', ${standing(scope)},
      'title', title.title, 'titleLanguage', title.language,
      'modules', coalesce((${headings(reader)}), '[]'),
      'houses', (select json_agg(json_build_object('id', h.id, 'name', h.name)
          order by h.name collate "und-x-icu")
        from organisation h where h.id <> t.responsible_organisation_id and (
          h.id = s.organisation_id or exists (select from partner_seat seat
            where seat.partnership_id = t.partnership_id and seat.organisation_id = h.id
              and seat.from_date <= ${today}::date
              and coalesce(seat.until_date >= ${today}::date, true)))),
      'step', case when s.id is not null then json_build_object('id', s.id,
        'revision', s.revision, 'moduleId', s.module_id, 'language', s.language,
        'dueOn', s.due_on::text, 'optional', s.optional, 'organisationId', s.organisation_id,
        'texts', (select json_object_agg(language, json_build_object('title', title,
          'instructions', instructions, 'evidence', evidence))
          from step_text where step_id = s.id),
        'behind', ${behindOf(sql`step_text t where t.step_id = s.id`)}) end) as view
    from track t ${trackTitle(reader)} ${trackAccess(scope.actor)}
    left join step s on s.track_id = t.id and s.id = ${stepId}::uuid and ${titlesRead}
    where t.id = ${id}::uuid and t.partnership_id = ${scope.partnershipId}::uuid
      and ${readsAnything} and (s.id is not null or ${stepId}::uuid is null)`
  const view = rows[0]?.view
  return view ? { ...view, houses: view.houses ?? [] } : null
}

/** A module with all its titles. */
export interface PlanModuleView {
  track: TrackFacts
  title: string
  titleLanguage: Language
  /** None: a new one is being written. */
  module: {
    id: string
    language: Language
    texts: { [L in Language]?: { title: string } | undefined }
    behind: { [L in Language]?: { title: string } | undefined }
    steps: number
  } | null
}

/** One module of it for its form, or a form for a new one. */
export async function findPlanModule(
  scope: TenantScope,
  id: string,
  moduleId: string | null,
  reader: Language,
): Promise<PlanModuleView | null> {
  const rows = await scope.connection.$queryRaw<{ view: PlanModuleView }[]>`
    select json_build_object('track', ${standing(scope)},
      'title', title.title, 'titleLanguage', title.language,
      'module', case when m.id is not null then json_build_object('id', m.id,
        'language', m.language,
        'texts', (select json_object_agg(language, json_build_object('title', title))
          from track_module_text where module_id = m.id),
        'behind', ${behindOf(sql`track_module_text t where t.module_id = m.id`)},
        'steps', (select count(*) from step s where s.module_id = m.id)) end) as view
    from track t ${trackTitle(reader)} ${trackAccess(scope.actor)}
    left join track_module m on m.track_id = t.id and m.id = ${moduleId}::uuid
      and (access.whole or access.summary
        or exists (select from step s where s.module_id = m.id and ${titlesRead}))
    where t.id = ${id}::uuid and t.partnership_id = ${scope.partnershipId}::uuid
      and ${readsAnything} and (m.id is not null or ${moduleId}::uuid is null)`
  return rows[0]?.view ?? null
}

function headings(reader: Language): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('id', m.id, 'title', words.title,
      'language', words.language) order by m.id)
    from track_module m join lateral (
      select title, language from track_module_text where module_id = m.id
      order by language = ${reader}::language desc, language = m.language desc, language
      limit 1) words on true
    where m.track_id = t.id`
}

/**
 * Whether nothing has happened on a row `s` of step, and nothing hangs on it. What was only laid ready
 * for a company that has not agreed yet may go with it.
 */
export const untouched = sql`(s.state = 'open'
  and not exists (select from submission where step_id = s.id)
  and not exists (select from message where step_id = s.id)
  and not exists (select from step_file where step_id = s.id)
  and not exists (select from resource_assignment ra join track file on file.id = ra.track_id
    where ra.step_id = s.id and not (file.state = 'proposed' and ra.state = 'assigned'))
  and not exists (select from track_event where step_id = s.id)
  and not exists (select from coach_assignment_step where step_id = s.id)
  and not exists (select from coach_proposal_step where step_id = s.id))`
