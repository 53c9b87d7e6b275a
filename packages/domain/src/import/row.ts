/** What a row of a file says, by the field that its column fills. */
export type Said<Field extends string> = Partial<Record<Field, string>>

/** A row of a file, with its line from 1, or why it cannot be read. */
export type ImportRow<Field extends string> = { line: number } & (
  | { said: Said<Field> }
  | { problem: string }
)

/** What is wrong with a row: where, and a key of the `errors` messages. */
export interface RowProblem {
  field: string | null
  message: string
}

/** What will happen to a row. */
export type RowOutcome =
  | { what: 'new' }
  /** As something that is there already, by its name; or as an earlier row of the file. */
  | { what: 'same'; asName: string | null; asLine: number | null }
  | { what: 'error'; problem: RowProblem }

/**
 * Which rows are the same as an earlier one: of each row the keys that say who or what it is. The line
 * of the first row that has one of them, or null.
 */
export function earlierLines(): (line: number, keys: readonly string[]) => number | null {
  const lineOf = new Map<string, number>()
  return (line, keys) => {
    const found = keys.map((key) => lineOf.get(key)).find((at) => at !== undefined) ?? null
    for (const key of keys) lineOf.set(key, lineOf.get(key) ?? line)
    return found
  }
}

/** What a schema first refuses in a row, at the field as the file's columns have it. */
export function firstProblem(
  issues: readonly { path: PropertyKey[]; message: string }[],
  columnOf: (field: string) => string = (field) => field,
): RowProblem {
  const [issue] = issues
  const last = String(issue?.path.at(-1) ?? '')
  return { field: last === '' ? null : columnOf(last), message: issue?.message ?? 'wrong' }
}
