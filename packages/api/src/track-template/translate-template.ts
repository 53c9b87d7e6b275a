import { once } from '@traject/db/handled-request/once'
import { refreshSearch } from '@traject/db/item/search-document'
import { change } from '@traject/db/scope'
import { claimRevision } from '@traject/db/track-template/template.repo'
import type { ModuleRecord, TemplateRecord } from '@traject/db/track-template/template-record.repo'
import {
  addTranslation,
  replaceTranslation,
  type Translation,
} from '@traject/db/track-template/template-translation.repo'
import { DomainError, type FieldIssue } from '@traject/domain/errors'
import type { TranslationInput } from '@traject/domain/track-template/inputs'
import { isUnwritten, translationIssues } from '@traject/domain/track-template/translating'
import type { TenantContext } from '../context.ts'
import type { ContentChange } from './change-content.ts'
import { templateToEdit } from './facts.ts'

/**
 * Saves the words of modules and steps in a further language. In a draft they may change; to a
 * published version, and to the running tracks that were copied from it, what is missing is added.
 * @throws DomainError `not-found`, `forbidden`, `invalid`, `stale`
 */
export async function translateTemplate(
  ctx: TenantContext,
  { id, revision, requestId, words }: ContentChange & { words: TranslationInput },
): Promise<void> {
  const template = await templateToEdit(ctx, id)
  const { version, sourceLanguage } = template
  if (words.language === sourceLanguage) {
    throw new DomainError('invalid', { issues: [{ path: 'language', message: 'choose-one' }] })
  }
  const isDraft = version.state === 'draft'
  const translation = translationOf(template, words)
  const act = { action: 'item.translated', subject: () => ({ type: 'item', id }) }
  await once(ctx.tenant, requestId, (tenant) =>
    change(tenant, act, async (scope) => {
      if (isDraft) {
        const isCurrent = version.revision === revision
        if (!isCurrent || !(await claimRevision(scope, version.id, revision))) {
          throw new DomainError('stale')
        }
        await replaceTranslation(
          scope,
          { versionId: version.id, source: sourceLanguage },
          translation,
        )
      } else {
        // What is written already stays: it is inserted only where there is nothing.
        await addTranslation(scope, version.id, translation)
      }
      await refreshSearch(scope, [id])
      return id
    }),
  )
}

/** What the form says of this version's modules and steps; what is empty is left out. */
function translationOf(
  { modules, sourceLanguage }: TemplateRecord,
  words: TranslationInput,
): Translation {
  const steps = modules.flatMap((module) => module.steps)
  const issues: FieldIssue[] = []
  const written = words.steps.flatMap((step, at) => {
    const source = steps.find(({ id }) => id === step.id)?.texts[sourceLanguage]
    if (!source || isUnwritten(step)) return []
    issues.push(...translationIssues(source, step, `steps[${at}]`))
    return [step]
  })
  if (issues.length > 0) throw new DomainError('invalid', { issues })
  const named = words.modules.filter(({ id, title }) => title !== '' && has(modules, id))
  return { language: words.language, modules: named, steps: written }
}

const has = (modules: readonly ModuleRecord[], id: string) => modules.some((one) => one.id === id)
