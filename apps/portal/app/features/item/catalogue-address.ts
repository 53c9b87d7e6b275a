import type { ItemFilter } from '@traject/domain/item/item-filter'

/** The address of the catalogue under a filter: what is chosen, and nothing else. A new filter begins on the first page. */
export function catalogueAddress(filter: Partial<ItemFilter>, after?: string): string {
  return searchAddress('/catalogue', {}, filter, after)
}

const NAMES = ['q', 'kind', 'genre', 'serves', 'language', 'house', 'side', 'concept'] as const

/** How a page that searches the catalogue addresses itself under a filter. */
export type FilterAddress = (filter: Partial<ItemFilter>, after?: string) => string

/** The same on any page that searches it, which keeps what else its address says. */
export function searchAddress(
  path: string,
  kept: Record<string, string>,
  filter: Partial<ItemFilter>,
  after?: string,
): string {
  const query = new URLSearchParams(kept)
  for (const name of NAMES) {
    const value = filter[name]
    if (value) query.set(name, value)
  }
  if (after) query.set('after', after)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
