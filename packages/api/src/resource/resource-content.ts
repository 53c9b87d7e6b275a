import { closureOf } from '@traject/db/concept/concept.repo'
import type { ResourceContent } from '@traject/db/resource/resource.repo'
import type { TenantScope } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { ResourceInput } from '@traject/domain/item/inputs'
import { LANGUAGES } from '@traject/domain/language/language'

/**
 * What a form says, as it is stored: only the texts that were written, only the form's own content.
 * @throws DomainError `invalid` at `concepts`, where the vocabulary does not know one
 */
export async function contentOf(
  scope: TenantScope,
  input: ResourceInput,
): Promise<ResourceContent> {
  const conceptClosure = await closureOf(scope, input.concepts)
  if (!conceptClosure) {
    const issues = [{ path: 'concepts', message: 'concepts-unknown' }]
    throw new DomainError('invalid', { issues })
  }
  const { texts, form, body, url, fileId, validUntil, ...rest } = input
  return {
    ...rest,
    texts: LANGUAGES.filter((language) => texts[language].title !== '').map((language) => {
      return { language, ...texts[language] }
    }),
    form,
    body: form === 'text' ? (body ?? null) : null,
    url: form === 'link' ? (url ?? null) : null,
    fileId: form === 'file' ? (fileId ?? null) : null,
    conceptClosure,
    validUntil: validUntil ?? null,
  }
}
