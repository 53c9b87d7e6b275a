import { createResource as insertResource } from '@traject/db/resource/resource.repo'
import { change } from '@traject/db/scope'
import type { ResourceInput } from '@traject/domain/item/inputs'
import type { TenantContext } from '../context.ts'
import { itemContentOf } from '../item/item-content.ts'
import { ownerOfDraft } from '../item/new-draft.ts'
import { contentsOf, giveContents } from './give-contents.ts'
import { refuseForeignFiles } from './refuse-foreign-files.ts'

/**
 * Writes a draft for the house acted for; it is shared in a step of its own. Returns its id.
 * @throws DomainError `forbidden`, `invalid`
 */
export async function createResource(ctx: TenantContext, input: ResourceInput): Promise<string> {
  const { tenant, language: noteLanguage, services } = ctx
  const owner = ownerOfDraft(tenant)
  const contents = contentsOf(input)
  await refuseForeignFiles(tenant, input, contents, null)
  const { form, genre } = input
  const resource = { ...(await itemContentOf(tenant, input)), form, genre }
  const act = { action: 'item.drafted', subject: (id: string) => ({ type: 'item', id }) }
  const itemId = await change(tenant, act, async (scope) => {
    const id = await insertResource(scope, { ...resource, ...owner })
    await giveContents(scope, id, resource, {
      before: null,
      contents,
      notes: (language) => input.contents[language].note,
      noteLanguage,
      organisationId: owner.ownerOrganisationId,
    })
    return id
  })
  if (form === 'file') services.nudgePreviews?.()
  return itemId
}
