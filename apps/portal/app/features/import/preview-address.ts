export const ROWS = ['new', 'same', 'error'] as const
export type Outcome = (typeof ROWS)[number]

/** The nouns that come in by files, as addresses name them. */
export type ImportNoun = 'contacts' | 'people' | 'tracks'

/** What is said once for all rows of a file: of columns the field of each, else one value. */
export type Choices = Readonly<Record<string, string | readonly string[] | undefined>>

/** What the page of a preview is asked: how to read the file, and which rows to show. Nobody's data. */
export function choicesQuery(
  choices: Choices,
  shown: { show?: Outcome | undefined; from?: number } = {},
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(choices)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) query.append(name, one)
  }
  if (shown.show) query.set('show', shown.show)
  if (shown.from) query.set('from', String(shown.from))
  return `?${query}`
}

export function previewAddress(noun: ImportNoun, file: string, choices: Choices): string {
  return `/${noun}/import/${file}${choicesQuery(choices)}`
}
