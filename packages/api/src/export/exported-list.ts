import type { z } from 'zod'
import type { Words } from './words.ts'

type ColumnKey = Parameters<Words['table']>[0] extends infer Key
  ? Key extends `column.${infer Name}`
    ? Name
    : never
  : never

/** Nothing is an empty cell; what is not so, as well. */
type Cell = string | number | null | undefined | false

/** What stands over a column, and what a row has in it. */
export interface Column<Row> {
  heading: (words: Words) => string
  cell: (row: Row, words: Words) => Cell
}

/** A column under one of the headings of `export`. */
export function column<Row>(key: ColumnKey, cell: Column<Row>['cell']): Column<Row> {
  return { heading: ({ table }) => table(`column.${key}`), cell }
}

/** How one list becomes a table. */
interface Description<Context, Query, Row> {
  /** What its page's address may ask for; what it cannot mean is left out. */
  query: z.ZodType<Query>
  columns: readonly Column<Row>[]
  /**
   * All its rows in pieces, by what its page calls: the rule is that function's, and nobody's else.
   * @throws DomainError before the first piece, as the page would
   */
  pieces(context: Context, query: Query): AsyncIterable<readonly Row[]>
}

/** A list to be taken out, whatever its rows are. */
export interface ExportedList<Context> {
  headings(words: Words): string[]
  pieces(
    context: Context,
    asked: Readonly<Record<string, string>>,
    words: Words,
  ): AsyncIterable<string[][]>
}

export function exportedList<Context, Query, Row>(
  described: Description<Context, Query, Row>,
): ExportedList<Context> {
  const { query, columns, pieces } = described
  return {
    headings: (words) => columns.map(({ heading }) => heading(words)),
    async *pieces(context, asked, words) {
      for await (const rows of pieces(context, query.parse(asked))) {
        yield rows.map((row) => columns.map(({ cell }) => textOf(cell(row, words))))
      }
    },
  }
}

function textOf(cell: Cell): string {
  return cell === false ? '' : String(cell ?? '')
}
