import type { IsoDate } from '@traject/domain/calendar/date'
import { LANGUAGES } from '@traject/domain/language/language'
import { keepTexts } from '@traject/domain/language/translations'
import type { PlanModuleInput, PlanStepInput } from '@traject/domain/plan/inputs'
import type { DateChange } from '@traject/domain/plan/move-dates'
import type { PlacedStep } from '@traject/domain/plan/sections'
import type { StepState } from '@traject/domain/track/move-step'
import { columnsOf, textsOfRows } from '../language/kept-texts.ts'
import type { TenantScope, Writing } from '../scope.ts'
import { untouched } from './plan.repo.ts'

const PARTS = ['title', 'instructions', 'evidence'] as const

type Writer = Writing<TenantScope>

/** What the rules of a plan are asked about, read under the track's lock. */
export interface PlannedStep extends PlacedStep {
  state: StepState
  dueOn: IsoDate | null
}

export interface Planned {
  steps: PlannedStep[]
  moduleIds: string[]
}

/** The steps in the order of the line, and the modules in the order they were made. */
export async function readPlanned(scope: TenantScope, trackId: string): Promise<Planned> {
  const rows = await scope.connection.$queryRaw<{ planned: Planned }[]>`
    select json_build_object(
      'steps', coalesce((select json_agg(json_build_object('id', s.id, 'moduleId', s.module_id,
        'state', s.state, 'dueOn', s.due_on::text) order by s.position)
        from step s where s.track_id = ${trackId}::uuid), '[]'),
      'moduleIds', coalesce((select json_agg(m.id order by m.id)
        from track_module m where m.track_id = ${trackId}::uuid), '[]')) as planned`
  return rows[0]?.planned ?? { steps: [], moduleIds: [] }
}

/** Counts a change over the revision that its form was made over; false where it is another by now. */
export async function countChange(scope: Writer, trackId: string, revision: number) {
  const { count } = await scope.connection.track.updateMany({
    where: { id: trackId, revision, partnershipId: scope.partnershipId },
    data: { revision: { increment: 1 } },
  })
  return count === 1
}

/**
 * Forgets what was told of this plan and not read yet: the word of the newest change stands for all.
 * What was mailed by itself stays.
 */
export async function forgetUnreadWord(scope: Writer, trackId: string): Promise<void> {
  await scope.connection.notification.deleteMany({
    where: { trackId, kind: 'plan-changed', seenAt: null, mail: { in: ['daily', 'never'] } },
  })
}

/** Gives every step its place and module. */
export async function writePlaces(scope: Writer, trackId: string, steps: readonly PlacedStep[]) {
  const ids = steps.map(({ id }) => id)
  const modules = steps.map(({ moduleId }) => moduleId ?? '')
  await scope.connection.$executeRaw`
    update step s set position = placed.position, module_id = nullif(placed.module, '')::uuid
    from unnest(${ids}::uuid[], ${modules}::text[]) with ordinality placed(id, module, position)
    where s.id = placed.id and s.track_id = ${trackId}::uuid`
}

export async function writeDates(scope: Writer, trackId: string, changes: readonly DateChange[]) {
  const ids = changes.map(({ id }) => id)
  const days = changes.map(({ after }) => after)
  await scope.connection.$executeRaw`
    update step s set due_on = dated.day::date, revision = s.revision + 1
    from unnest(${ids}::uuid[], ${days}::text[]) dated(id, day)
    where s.id = dated.id and s.track_id = ${trackId}::uuid`
}

/** What the form says of a step, its words and its place aside. */
export interface StepFields {
  dueOn: IsoDate | null
  optional: boolean
  organisationId: string | null
}

/** Writes a new step at the end of the line; `writePlaces` gives it its own. Its id. */
export async function createStep(
  scope: Writer,
  trackId: string,
  { texts, language }: PlanStepInput,
  fields: StepFields,
): Promise<string> {
  const { partnershipId } = scope
  const { id } = await scope.connection.step.create({
    data: {
      partnershipId,
      trackId,
      position: 1_000_000,
      language,
      stateSince: scope.now,
      ...columns(fields),
      texts: { create: textRows(texts).map((row) => ({ ...row, partnershipId })) },
    },
    select: { id: true },
  })
  return id
}

/** Saves a step; one whose words became others is no longer its template's. */
export async function updateStep(
  scope: Writer,
  stepId: string,
  { texts, language, ...confirmed }: PlanStepInput,
  fields: StepFields,
): Promise<void> {
  const { connection, partnershipId } = scope
  const rows = textRows(texts)
  const stored = await connection.step.findUnique({
    where: { id: stepId },
    select: { language: true, texts: true },
  })
  const before = textsOfRows(stored?.texts ?? [], PARTS)
  const sorted = (all: ReturnType<typeof textRows>) =>
    JSON.stringify(all.toSorted((a, b) => (a.language < b.language ? -1 : 1)).map(wordsOf))
  const isReworded = sorted(stored?.texts ?? []) !== sorted(rows)
  await connection.step.update({
    where: { id: stepId },
    data: {
      language,
      ...columns(fields),
      revision: { increment: 1 },
      ...(isReworded ? { templateStepId: null } : {}),
    },
  })
  const written = rows.map(({ language: one, ...words }) => ({ language: one, words }))
  const kept = keepTexts(
    { source: stored?.language ?? language, texts: before },
    { source: language, texts: written },
    confirmed,
  )
  await connection.stepText.deleteMany({ where: { stepId } })
  await connection.stepText.createMany({
    data: kept.map((text) => ({ ...columnsOf(text), stepId, partnershipId })),
  })
}

/** Takes a step out; false where something has happened on it. */
export async function removeStep(scope: Writer, trackId: string, stepId: string): Promise<boolean> {
  const { connection } = scope
  // Whoever is writing something on it holds its row: waited for, and then seen.
  await connection.$queryRaw`
    select id from step where id = ${stepId}::uuid and track_id = ${trackId}::uuid for update`
  const removed = await connection.$executeRaw`
    delete from step s where s.id = ${stepId}::uuid and s.track_id = ${trackId}::uuid
      and ${untouched}`
  return removed === 1
}

/** Writes a module without steps; its id. */
export async function createModule(
  scope: Writer,
  trackId: string,
  { language, texts }: PlanModuleInput,
): Promise<string> {
  const { partnershipId } = scope
  const { id } = await scope.connection.trackModule.create({
    data: {
      partnershipId,
      trackId,
      language,
      texts: { create: titleRows(texts).map((row) => ({ ...row, partnershipId })) },
    },
    select: { id: true },
  })
  return id
}

export async function renameModule(
  scope: Writer,
  moduleId: string,
  { language, texts, ...confirmed }: PlanModuleInput,
): Promise<void> {
  const { connection, partnershipId } = scope
  const stored = await connection.trackModule.findUnique({
    where: { id: moduleId },
    select: { language: true, texts: true },
  })
  const kept = keepTexts(
    {
      source: stored?.language ?? language,
      texts: textsOfRows(stored?.texts ?? [], ['title']),
    },
    {
      source: language,
      texts: titleRows(texts).map(({ language: one, ...words }) => ({ language: one, words })),
    },
    confirmed,
  )
  await connection.trackModule.update({ where: { id: moduleId }, data: { language } })
  await connection.trackModuleText.deleteMany({ where: { moduleId } })
  await connection.trackModuleText.createMany({
    data: kept.map((text) => ({ ...columnsOf(text), moduleId, partnershipId })),
  })
}

/** Takes a heading away; its steps stay where they are, under none. */
export async function removeModule(scope: Writer, trackId: string, moduleId: string) {
  const { connection } = scope
  await connection.step.updateMany({ where: { trackId, moduleId }, data: { moduleId: null } })
  await connection.trackModule.delete({ where: { id: moduleId } })
}

function columns({ dueOn, optional, organisationId }: StepFields) {
  return {
    dueOn: dueOn === null ? null : new Date(`${dueOn}T00:00:00Z`),
    optional,
    organisationId,
  }
}

const wordsOf = ({
  language,
  title,
  instructions,
  evidence,
}: ReturnType<typeof textRows>[number]) => [language, title, instructions, evidence]

function textRows(texts: PlanStepInput['texts']) {
  return LANGUAGES.filter((language) => texts[language].title !== '').map((language) => {
    return { language, ...texts[language] }
  })
}

function titleRows(texts: PlanModuleInput['texts']) {
  return LANGUAGES.filter((language) => texts[language].title !== '').map((language) => {
    return { language, title: texts[language].title }
  })
}
