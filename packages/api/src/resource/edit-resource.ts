import { findContents } from '@traject/db/resource/contents.repo'
import { updateResource } from '@traject/db/resource/resource.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { ResourceInput } from '@traject/domain/item/inputs'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { itemContentOf } from '../item/item-content.ts'
import { resourceFacts } from './facts.ts'
import { contentsOf, giveContents } from './give-contents.ts'
import { refuseForeignFiles } from './refuse-foreign-files.ts'

/**
 * Saves a resource over the revision that its editor opened; a new file is a further version.
 * @throws DomainError `not-found`, `forbidden`, `invalid`, `stale` when somebody else saved meanwhile
 */
export async function editResource(
  ctx: TenantContext,
  { id, revision, resource: input }: { id: string; revision: number; resource: ResourceInput },
): Promise<void> {
  const { tenant, language: noteLanguage, services } = ctx
  const current = await resourceFacts(tenant, id)
  authorize(tenant.actor, 'item.edit', current)
  const contents = contentsOf(input)
  await refuseForeignFiles(tenant, input, contents, current)
  const { form, genre } = input
  const resource = { ...(await itemContentOf(tenant, input)), form, genre }
  const act = { action: 'item.edited', subject: () => ({ type: 'item', id }) }
  await change(tenant, act, async (scope) => {
    const before = await findContents(scope, id)
    if (!(await updateResource(scope, id, revision, resource))) throw new DomainError('stale')
    await giveContents(scope, id, resource, {
      before,
      contents,
      notes: (language) => input.contents[language].note,
      noteLanguage,
      organisationId: current.ownerOrganisationId,
    })
  })
  if (form === 'file') services.nudgePreviews?.()
}
