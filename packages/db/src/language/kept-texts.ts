import type { Language } from '@traject/domain/language/language'
import type { KeptText, Words } from '@traject/domain/language/translations'
import { Prisma } from '../generated/client.ts'

type Row<Part extends string> = Record<Part, string> & {
  language: Language
  madeFrom: Prisma.JsonValue
}

/** Rows of texts as the domain knows them; the columns `parts` are what a text says. */
export function textsOfRows<const Part extends string>(
  rows: readonly Row<NoInfer<Part>>[],
  parts: readonly Part[],
): KeptText<Record<Part, string>>[] {
  return rows.map((row) => ({
    language: row.language,
    words: Object.fromEntries(parts.map((part) => [part, row[part]])) as unknown as Record<
      Part,
      string
    >,
    madeFrom: row.madeFrom as Record<Part, string> | null,
  }))
}

/** The same as columns to be written. */
export function columnsOf<W extends Words>({ language, words, madeFrom }: KeptText<W>) {
  return { language, ...words, madeFrom: madeFrom ?? Prisma.DbNull }
}
