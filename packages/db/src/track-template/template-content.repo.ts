import type { Language } from '@traject/domain/language/language'
import { type KeptText, keepTexts, type Words } from '@traject/domain/language/translations'
import type { Outline } from '@traject/domain/track-template/outline'
import type { StepWords } from '@traject/domain/track-template/translating'
import { columnsOf, textsOfRows } from '../language/kept-texts.ts'
import type { TenantScope, Writing } from '../scope.ts'

// Whoever writes here holds the version: `claimRevision` was asked in the same transaction.

type Scope = Writing<TenantScope>
type StepText = Pick<StepWords, keyof StepWords>

export const STEP_PARTS = ['title', 'instructions', 'evidence'] as const

export interface StepColumns {
  dueAfterDays: number | null
  optional: boolean
  concepts: string[]
  organisationId: string | null
}

/** A module at the end. Its id. */
export async function insertModule(
  { connection, partnershipId }: Scope,
  versionId: string,
  language: Language,
  title: string,
): Promise<string> {
  const last = await connection.templateModule.aggregate({
    where: { versionId },
    _max: { position: true },
  })
  const position = (last._max.position ?? 0) + 1
  const texts = { create: { partnershipId, language, title } }
  const { id } = await connection.templateModule.create({
    data: { partnershipId, versionId, position, texts },
    select: { id: true },
  })
  return id
}

export async function updateModule(
  { connection }: Scope,
  moduleId: string,
  source: Language,
  { title, smallCorrection }: { title: string; smallCorrection: boolean },
) {
  const rows = await connection.templateModuleText.findMany({ where: { moduleId } })
  const before = textsOfRows(rows, ['title'])
  for (const text of afterEdit(before, source, { title }, smallCorrection)) {
    const { language, ...data } = columnsOf(text)
    const where = { moduleId_language: { moduleId, language } }
    await connection.templateModuleText.update({ where, data })
  }
}

/** What all languages of a thing are kept as when the original's words become `words`. */
function afterEdit<W extends Words>(
  before: KeptText<W>[],
  source: Language,
  words: W,
  smallCorrection: boolean,
): KeptText<W>[] {
  const texts = before.map((text) => (text.language === source ? { ...text, words } : text))
  return keepTexts({ source, texts: before }, { source, texts }, { smallCorrection })
}

/** With its steps. */
export async function deleteModule({ connection }: Scope, id: string) {
  await connection.templateModule.delete({ where: { id } })
}

/** A step at the end of a module. Its id. */
export async function insertStep(
  { connection, partnershipId }: Scope,
  { versionId, moduleId }: { versionId: string; moduleId: string },
  columns: StepColumns,
  text: StepWords & { language: Language },
): Promise<string> {
  const last = await connection.templateStep.aggregate({
    where: { moduleId },
    _max: { position: true },
  })
  const position = (last._max.position ?? 0) + 1
  const where = { partnershipId, versionId, moduleId, position }
  const { id } = await connection.templateStep.create({
    data: { ...where, ...columns, texts: { create: { partnershipId, ...text } } },
    select: { id: true },
  })
  return id
}

export async function updateStep(
  { connection }: Scope,
  stepId: string,
  columns: StepColumns,
  source: Language,
  words: StepText,
  smallCorrection: boolean,
) {
  const rows = await connection.templateStepText.findMany({ where: { stepId } })
  const before = textsOfRows(rows, STEP_PARTS)
  await connection.templateStep.update({ where: { id: stepId }, data: columns })
  for (const text of afterEdit(before, source, words, smallCorrection)) {
    const { language, ...data } = columnsOf(text)
    const where = { stepId_language: { stepId, language } }
    await connection.templateStepText.update({ where, data })
  }
}

export async function deleteStep({ connection }: Scope, id: string) {
  await connection.templateStep.delete({ where: { id } })
}

/** Puts modules and steps in this order. */
export async function applyOutline({ connection }: Scope, versionId: string, outline: Outline) {
  const modules = outline.map(({ id }, at) => ({ id, position: at + 1 }))
  const steps = outline.flatMap(({ id: module, steps: inside }) =>
    inside.map((id, at) => ({ id, module, position: at + 1 })),
  )
  await connection.$executeRaw`
    update template_module m set position = n.position
    from json_to_recordset(${JSON.stringify(modules)}::json) as n(id uuid, position int)
    where m.id = n.id and m.version_id = ${versionId}::uuid`
  await connection.$executeRaw`
    update template_step s set module_id = n.module, position = n.position
    from json_to_recordset(${JSON.stringify(steps)}::json) as n(id uuid, module uuid, position int)
    where s.id = n.id and s.version_id = ${versionId}::uuid`
}

/** Attaches an item at the end; once, however often it is asked. */
export async function attachItem({ connection }: Scope, stepId: string, itemId: string) {
  await connection.$executeRaw`
    insert into template_step_resource (step_id, item_id, position)
    select ${stepId}::uuid, ${itemId}::uuid, coalesce(max(position), 0) + 1
    from template_step_resource where step_id = ${stepId}::uuid
    on conflict do nothing`
}

/** Detaches the one at that place, counted from 1: of what an editor may not see he knows no id. */
export async function detachAt({ connection }: Scope, stepId: string, place: number) {
  await connection.$executeRaw`
    delete from template_step_resource where step_id = ${stepId}::uuid and item_id = (
      select item_id from template_step_resource where step_id = ${stepId}::uuid
      order by position offset ${place - 1}::int limit 1)`
}
