import type { ResourceContent } from '@traject/db/resource/resource.repo'
import type { TenantScope } from '@traject/db/scope'
import type { ResourceInput } from '@traject/domain/item/inputs'
import { itemContentOf } from '../item/item-content.ts'

/**
 * What a form says, as it is stored: of the three forms' content only its own.
 * @throws DomainError `invalid` at `concepts`, where the vocabulary does not know one
 */
export async function contentOf(
  scope: TenantScope,
  input: ResourceInput,
): Promise<ResourceContent> {
  const { form, genre, body, url, fileId } = input
  return {
    ...(await itemContentOf(scope, input)),
    form,
    genre,
    body: form === 'text' ? (body ?? null) : null,
    url: form === 'link' ? (url ?? null) : null,
    fileId: form === 'file' ? (fileId ?? null) : null,
  }
}
