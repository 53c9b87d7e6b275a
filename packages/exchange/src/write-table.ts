import { neutral } from './formula.ts'

export type Delimiter = ',' | ';'

/** The mark of UTF-8, with which a file begins: without it spreadsheets guess. */
const MARK = '\ufeff'

/**
 * A CSV file that spreadsheets open as it is meant: with the mark of UTF-8, and with an apostrophe before
 * what they would compute. In French and Dutch, spreadsheets expect semicolons.
 */
export function writeTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  delimiter: Delimiter,
): string {
  return tableHead(headings, delimiter) + tableRows(rows, delimiter)
}

/** The first piece of such a file: the mark and the headings. */
export function tableHead(headings: readonly string[], delimiter: Delimiter): string {
  return MARK + tableRows([headings], delimiter)
}

/** A further piece: its rows, each with its end. */
export function tableRows(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  return rows
    .map((cells) => `${cells.map((cell) => quoted(neutral(cell))).join(delimiter)}\r\n`)
    .join('')
}

/** Whichever separator the reader's spreadsheet expects. */
function quoted(cell: string): string {
  if (!/[",;\t\r\n]/.test(cell) && cell.trim() === cell) return cell
  return `"${cell.replaceAll('"', '""')}"`
}
