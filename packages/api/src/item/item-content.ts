import { closureOf } from '@traject/db/concept/concept.repo'
import type { ItemContent } from '@traject/db/item/item-content.repo'
import type { TenantScope } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import { LANGUAGES, type Language } from '@traject/domain/language/language'

/** What the forms of all kinds say. */
type Said = Omit<ItemContent, 'texts' | 'confirmed' | 'conceptClosure' | 'validUntil'> & {
  stillRight: Language[]
  smallCorrection: boolean
  texts: Record<Language, { title: string; summary: string }>
  validUntil?: string | null | undefined
}

/**
 * What a form says of an item, as it is stored: only the texts that were written.
 * @throws DomainError `invalid` at `concepts`, where the vocabulary does not know one
 */
export async function itemContentOf(scope: TenantScope, said: Said): Promise<ItemContent> {
  const { sourceLanguage, texts, concepts, terms, mayHandOn, validUntil = null } = said
  const { stillRight, smallCorrection } = said
  const conceptClosure = await closureOf(scope, concepts)
  if (!conceptClosure) {
    const issues = [{ path: 'concepts', message: 'concepts-unknown' }]
    throw new DomainError('invalid', { issues })
  }
  return {
    sourceLanguage,
    texts: LANGUAGES.filter((language) => texts[language].title !== '').map((language) => {
      return { language, ...texts[language] }
    }),
    confirmed: { stillRight, smallCorrection },
    ...{ concepts, conceptClosure, terms, mayHandOn, validUntil },
  }
}
