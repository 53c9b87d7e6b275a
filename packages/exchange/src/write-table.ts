/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * A CSV file that spreadsheets open as it is meant: with the mark of UTF-8, and with an apostrophe before
 * what they would compute (OWASP, CSV injection). In French and Dutch, spreadsheets expect semicolons.
 */
export function writeTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  delimiter: ',' | ';',
): string {
  const lines = [headings, ...rows].map((cells) =>
    cells.map((cell) => quoted(neutral(cell), delimiter)).join(delimiter),
  )
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function neutral(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string, delimiter: string): string {
  if (!/["\r\n]/.test(cell) && !cell.includes(delimiter) && cell.trim() === cell) return cell
  return `"${cell.replaceAll('"', '""')}"`
}
