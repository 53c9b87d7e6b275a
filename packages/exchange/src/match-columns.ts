/** Of each column the field that it fills; none: it is not taken. */
export type ColumnMatch<Field extends string> = readonly (Field | null)[]

/**
 * Matches headings to fields by the names that people give them, in any language. A field is filled by
 * one column, the first that is called so.
 */
export function matchColumns<Field extends string>(
  headings: readonly string[],
  names: Readonly<Record<Field, readonly string[]>>,
): ColumnMatch<Field> {
  const fields = new Map<string, Field>()
  for (const field of Object.keys(names) as Field[]) {
    for (const name of names[field]) fields.set(plain(name), field)
  }
  const taken = new Set<Field>()
  return headings.map((heading) => {
    const field = fields.get(plain(heading)) ?? null
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
}

/** "E-mail adres", "e-mailadres" and "E_Mail-Adres" are one name. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
