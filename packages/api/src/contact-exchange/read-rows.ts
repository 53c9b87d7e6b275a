import { COLUMN_NAMES, type ImportField } from '@traject/domain/contact/import-columns'
import type { ImportRow } from '@traject/domain/contact/import-rows'
import { charsetOf, decodeText } from '@traject/exchange/decode-text'
import { matchColumns } from '@traject/exchange/match-columns'
import { readTable } from '@traject/exchange/read-table'
import { type Card, readVcards } from '@traject/exchange/read-vcards'

/** The sentence that refuses more names this figure: errors.form.too-many-rows. */
const MOST_ROWS = 1_000

export interface ReadFile {
  /** Of a table, with the field that each fills; none of cards. */
  columns: { heading: string; field: ImportField | '' }[]
  rows: ImportRow[]
}

/**
 * The rows of a file of contacts: a table with headings, or cards.
 * @throws ExchangeRefusal
 */
export function readRows(
  bytes: Uint8Array,
  mediaType: string,
  chosen: readonly (ImportField | '')[] | undefined,
): ReadFile {
  const text = decodeText(bytes, charsetOf(mediaType))
  if (mediaType.startsWith('text/vcard') || /^\ufeff?BEGIN:VCARD/i.test(text)) {
    const rows = readVcards(text, MOST_ROWS).map((one): ImportRow => {
      const { line } = one
      return 'card' in one ? { line, said: saidBy(one.card) } : { line, problem: one.problem }
    })
    return { columns: [], rows }
  }
  const table = readTable(text, MOST_ROWS)
  const matched = matchColumns(table.headings, COLUMN_NAMES)
  const fields = table.headings.map((_, at) => (chosen ? (chosen[at] ?? '') : (matched[at] ?? '')))
  return {
    columns: table.headings.map((heading, at) => ({ heading, field: fields[at] ?? '' })),
    rows: table.rows.map(({ line, cells }) => ({ line, said: byField(fields, cells) })),
  }
}

/** Several columns of one field: what they say, one after the other. */
function byField(fields: readonly (ImportField | '')[], cells: readonly string[]) {
  const said: Partial<Record<ImportField, string>> = {}
  for (const [at, field] of fields.entries()) {
    const cell = cells[at] ?? ''
    if (field !== '' && cell !== '') said[field] = said[field] ? `${said[field]} ${cell}` : cell
  }
  return said
}

function saidBy({ name, organisation, role, address, phone, email, language }: Card) {
  return { name, organisation, role, address, phone, email, language }
}
