import type { ImportChoices } from '@traject/domain/contact/import-rows'

export const ROWS = ['new', 'same', 'error'] as const
export type Outcome = (typeof ROWS)[number]

/** What the page of a preview is asked: how to read the file, and which rows to show. Nobody's data. */
export function previewAddress(
  file: string,
  { columns, language, legalBasis, role }: ImportChoices,
  shown: { show?: Outcome | undefined; from?: number } = {},
): string {
  const query = new URLSearchParams({ language, legalBasis, role })
  for (const column of columns ?? []) query.append('columns', column)
  if (shown.show) query.set('show', shown.show)
  if (shown.from) query.set('from', String(shown.from))
  return `/contacts/import/${file}?${query}`
}
