import {
  addFileVersion,
  findContents,
  findVersions,
  touchItem,
  writeContents,
} from '@traject/db/resource/contents.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { Language } from '@traject/domain/language/language'
import { authorize } from '@traject/domain/policy/can'
import { keepContents } from '@traject/domain/resource/contents'
import { takeBack } from '@traject/domain/resource/file-version'
import type { TenantContext } from '../context.ts'
import { resourceFacts } from './facts.ts'

export interface AskedBack {
  id: string
  language: Language
  /** The one that was looked at, and is the newest. */
  version: number
}

/**
 * Takes the newest version of a file back: the one before it is current again, as a further version.
 * @throws DomainError `not-found`, also for a language without a file, `forbidden`, `stale` when there is a
 *   newer one by now, `wrong-state` for the first
 */
export async function takeBackVersion(
  { tenant }: TenantContext,
  { id, language, version }: AskedBack,
): Promise<void> {
  const { actor } = tenant
  const resource = await resourceFacts(tenant, id)
  authorize(actor, 'item.edit', resource)
  const content = resource.contents.find((one) => one.language === language)
  if (!content?.file) throw new DomainError('not-found')
  const act = { action: 'file-version.taken-back', subject: () => ({ type: 'item', id }) }
  await change(tenant, act, async (scope) => {
    // Held first, so that of two at once the second finds the further version.
    await touchItem(scope, id)
    const former = takeBack(await findVersions(scope, id, language), version)
    const byOrganisationId = resource.ownerOrganisationId
    const words = { language, note: '', noteLanguage: null }
    await addFileVersion(scope, id, { ...former, ...words, byOrganisationId })
    const before = await findContents(scope, id)
    const contents = before.contents.map((one) =>
      one.language === language ? { ...one, fileId: former.fileId, version: former.number } : one,
    )
    // What was made from the version that is gone is behind now, and the other way round.
    const kept = keepContents(before, { source: before.source, contents })
    const versionIn = new Map(contents.map((one) => [one.language, one.version]))
    const numbered = kept.map((one) => ({ ...one, version: versionIn.get(one.language) ?? null }))
    await writeContents(scope, id, numbered)
  })
}
