import { once } from '@traject/db/handled-request/once'
import { change, type TenantScope, type Writing } from '@traject/db/scope'
import { claimRevision } from '@traject/db/track-template/template.repo'
import type { TemplateRecord } from '@traject/db/track-template/template-record.repo'
import { DomainError } from '@traject/domain/errors'
import type { TenantContext } from '../context.ts'
import { templateToEdit } from './facts.ts'

/** What every change of a template's modules, steps and attachments carries. */
export interface ContentChange {
  id: string
  /** The revision of the version that the form was made from. */
  revision: number
  /** Made with the form: sent twice, it is done once. */
  requestId: string
}

type Work = (scope: Writing<TenantScope>, template: TemplateRecord) => Promise<string>

/**
 * Changes the content of a draft version over the revision that the form was made from.
 * @returns the id of what was made, moved or changed
 * @throws DomainError `not-found`, `forbidden`, `wrong-state` once it is published, `stale` when
 *   somebody else changed it meanwhile
 */
export async function changeContent(
  ctx: TenantContext,
  { id, revision, requestId }: ContentChange,
  work: Work,
): Promise<string> {
  const template = await templateToEdit(ctx, id)
  const act = { action: 'item.edited', subject: () => ({ type: 'item', id }) }
  return once(ctx.tenant, requestId, (tenant) =>
    change(tenant, act, async (scope) => {
      const { version } = template
      if (version.state !== 'draft') throw new DomainError('wrong-state')
      const isCurrent = version.revision === revision
      if (!isCurrent || !(await claimRevision(scope, version.id, revision))) {
        throw new DomainError('stale')
      }
      return work(scope, template)
    }),
  )
}

/** @throws DomainError `not-found` for what is not in this template */
export function moduleOf({ modules }: TemplateRecord, moduleId: string) {
  const found = modules.find((module) => module.id === moduleId)
  if (!found) throw new DomainError('not-found')
  return found
}

/** @throws DomainError `not-found` for what is not in this template */
export function stepOf({ modules }: TemplateRecord, stepId: string) {
  for (const module of modules) {
    const step = module.steps.find(({ id }) => id === stepId)
    if (step) return { module, step }
  }
  throw new DomainError('not-found')
}
