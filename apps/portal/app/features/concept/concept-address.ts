import type { VocabularyFilter } from '@traject/domain/concept/inputs'

/** Where a concept, or a form over it, is found: its id is two parts of an address. */
export const conceptAddress = (id: string, form: '' | '/edit' | '/remove' = ''): string =>
  `/vocabulary/${id}${form}`

/** The id in an address. */
export const conceptIdOf = (params: { group?: string; key?: string }): string =>
  `${params.group ?? ''}/${params.key ?? ''}`

/** The address of the vocabulary under a filter: what is chosen, and nothing else. */
export function vocabularyAddress({ q, scheme, own, after }: Partial<VocabularyFilter>): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (scheme) query.set('scheme', scheme)
  if (own) query.set('own', 'true')
  if (after) query.set('after', after)
  const text = query.toString()
  return text === '' ? '/vocabulary' : `/vocabulary?${text}`
}
