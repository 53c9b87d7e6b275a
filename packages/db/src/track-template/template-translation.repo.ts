import type { Language } from '@traject/domain/language/language'
import { type KeptText, keepTexts, type Words } from '@traject/domain/language/translations'
import type { StepWords } from '@traject/domain/track-template/translating'
import { Prisma } from '../generated/client.ts'
import { textsOfRows } from '../language/kept-texts.ts'
import type { TenantScope, Writing } from '../scope.ts'
import { STEP_PARTS } from './template-content.repo.ts'

type Scope = Writing<TenantScope>

/** Words as they are written; `stillRight`: those that stand there say what the original says now. */
export interface Translation {
  language: Language
  modules: { id: string; title: string; stillRight: boolean }[]
  steps: ({ id: string; stillRight: boolean } & StepWords)[]
}

/**
 * Writes the words of a version in one further language anew: what is left out is not translated any
 * more. For drafts.
 */
export async function replaceTranslation(
  scope: Scope,
  { versionId, source }: { versionId: string; source: Language },
  words: Translation,
) {
  const { connection } = scope
  const { language } = words
  const behind = await behindAfter(scope, { versionId, source }, words)
  const ofVersion = { language, module: { versionId } }
  await connection.templateModuleText.deleteMany({ where: ofVersion })
  await connection.templateStepText.deleteMany({ where: { language, step: { versionId } } })
  await insertTexts(scope, words, behind)
}

/** By the id of a module or step, what the original said when its words here were made, if they are behind. */
async function behindAfter(
  { connection }: Scope,
  { versionId, source }: { versionId: string; source: Language },
  { language, modules, steps }: Translation,
): Promise<Map<string, Words | null>> {
  const where = { language: { in: [source, language] } }
  const moduleRows = await connection.templateModuleText.findMany({
    where: { ...where, module: { versionId } },
  })
  const stepRows = await connection.templateStepText.findMany({
    where: { ...where, step: { versionId } },
  })
  const behind = (before: KeptText[], words: Words, stillRight: boolean) => {
    const original = before.filter((text) => text.language === source)
    const kept = keepTexts(
      { source, texts: before },
      { source, texts: [...original, { language, words }] },
      { stillRight: stillRight ? [language] : [] },
    )
    return kept.at(-1)?.madeFrom ?? null
  }
  return new Map([
    ...modules.map(({ id, title, stillRight }) => {
      const rows = moduleRows.filter(({ moduleId }) => moduleId === id)
      return [id, behind(textsOfRows(rows, ['title']), { title }, stillRight)] as const
    }),
    ...steps.map(({ id, stillRight, ...words }) => {
      const rows = stepRows.filter(({ stepId }) => stepId === id)
      return [id, behind(textsOfRows(rows, STEP_PARTS), { ...words }, stillRight)] as const
    }),
  ])
}

/**
 * Adds words that were missing to a published version, and to the modules and steps of tracks that
 * were copied from it and not changed since. What is written already stays.
 */
export async function addTranslation(scope: Scope, versionId: string, words: Translation) {
  await dropHalves(scope, words)
  await insertTexts(scope, words)
  await translateTracks(scope, versionId, words.language)
}

/** A step of which the translation lacks what the original says is not translated yet. */
async function dropHalves({ connection }: Scope, { language, steps }: Translation) {
  const ids = steps.map(({ id }) => id)
  await connection.$executeRaw`
    delete from template_step_text half
    using template_step s, track_template_version v, item i, template_step_text original
    where half.step_id = any(${ids}::uuid[]) and half.language = ${language}::language
      and s.id = half.step_id and v.id = s.version_id and i.id = v.item_id
      and original.step_id = s.id and original.language = i.source_language
      and (half.instructions = '' and original.instructions <> ''
        or half.evidence = '' and original.evidence <> '')`
}

async function insertTexts(
  { connection, partnershipId }: Scope,
  words: Translation,
  behind: ReadonlyMap<string, Words | null> = new Map(),
) {
  const { language } = words
  const kept = (id: string) => ({ language, madeFrom: behind.get(id) ?? Prisma.DbNull })
  await connection.templateModuleText.createMany({
    data: words.modules.map(({ id: moduleId, title }) => {
      return { moduleId, partnershipId, title, ...kept(moduleId) }
    }),
    skipDuplicates: true,
  })
  await connection.templateStepText.createMany({
    data: words.steps.map(({ id: stepId, stillRight: _, ...text }) => {
      return { stepId, partnershipId, ...text, ...kept(stepId) }
    }),
    skipDuplicates: true,
  })
}

/** A step that was edited on its track has let go of the template; a heading shows it by its words. */
async function translateTracks({ connection }: Scope, versionId: string, language: Language) {
  await connection.$executeRaw`
    insert into step_text (step_id, partnership_id, language, title, instructions, evidence)
    select s.id, s.partnership_id, words.language, words.title, words.instructions, words.evidence
    from template_step ts join step s on s.template_step_id = ts.id
    join track t on t.id = s.track_id and t.state not in ('declined', 'closed')
    join template_step_text words on words.step_id = ts.id
    where ts.version_id = ${versionId}::uuid and words.language = ${language}::language
    on conflict do nothing`
  await connection.$executeRaw`
    insert into track_module_text (module_id, partnership_id, language, title)
    select distinct tm.id, tm.partnership_id, words.language, words.title
    from template_module m join template_module_text words on words.module_id = m.id
    join template_module_text known on known.module_id = m.id
    join template_step ts on ts.module_id = m.id
    join step s on s.template_step_id = ts.id
    join track t on t.id = s.track_id and t.state not in ('declined', 'closed')
    join track_module tm on tm.id = s.module_id
    join track_module_text own on own.module_id = tm.id and own.language = known.language
      and own.title = known.title
    where m.version_id = ${versionId}::uuid and words.language = ${language}::language
    on conflict do nothing`
}

/** The title of tracks that bear the template's own, in the languages they lack. */
export async function translateTitles(scope: Scope, itemId: string) {
  await scope.connection.$executeRaw`
    insert into track_text (track_id, partnership_id, language, title)
    select distinct t.id, t.partnership_id, words.language, words.title
    from track_template_version v
    join track t on t.template_version_id = v.id and t.state not in ('declined', 'closed')
    join item_text words on words.item_id = v.item_id
    join item_text known on known.item_id = v.item_id
    join track_text own on own.track_id = t.id and own.language = known.language
      and own.title = known.title
    where v.item_id = ${itemId}::uuid
    on conflict do nothing`
}
