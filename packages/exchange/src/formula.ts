/**
 * What a spreadsheet would compute, or carry out: a sign of a formula, as it is or in full width, behind
 * whatever is not seen before it; and a cell that begins with a tab or the end of a line (OWASP, CSV injection).
 */
const SIGN = String.raw`[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]`
const FORMULA = new RegExp(String.raw`^(?:${SIGN}|[\t\r\n])`, 'u')
const NEUTRALISED = new RegExp(String.raw`^'(?=${SIGN}|[\t\r\n])`, 'u')

/** The cell as text, whatever it begins with: an apostrophe says so. */
export function neutral(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before. */
export function asWritten(cell: string): string {
  return cell.replace(NEUTRALISED, '')
}
