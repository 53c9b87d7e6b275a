import { DomainError } from '@traject/domain/errors'
import type { Said } from '@traject/domain/import/row'
import { charsetOf, decodeText } from '@traject/exchange/decode-text'
import { isExchangeRefusal } from '@traject/exchange/exchange-refusal'
import { matchColumns } from '@traject/exchange/match-columns'
import { readTable } from '@traject/exchange/read-table'
import type { ImportKind, ImportRows } from './import-kind.ts'

export interface FileContent<Field extends string> {
  /** Of a table, with the field that each fills; none of cards. */
  columns: { heading: string; field: Field | '' }[]
  rows: ImportRows<Field>
}

type Reading<Field extends string> = Pick<
  ImportKind<Field, never, never, never>,
  'columns' | 'mostRows' | 'cards'
>

/**
 * The rows of a file: a table with headings, or cards where the noun takes them. `chosen` says of each
 * column what it fills; without it the headings do.
 * @throws DomainError `invalid` at `file`, with what is wrong and the line or the figure
 */
export function readRows<Field extends string>(
  bytes: Uint8Array,
  mediaType: string,
  kind: Reading<Field>,
  chosen: readonly (Field | '')[] | undefined,
): FileContent<Field> {
  try {
    const text = decodeText(bytes, charsetOf(mediaType))
    const isCards = mediaType.startsWith('text/vcard') || /^\ufeff?BEGIN:VCARD/i.test(text)
    if (isCards && kind.cards) return { columns: [], rows: kind.cards(text, kind.mostRows) }
    return tableRows(text, kind, chosen)
  } catch (error) {
    if (!isExchangeRefusal(error)) throw error
    const about = error.code === 'too-many-rows' ? kind.mostRows : error.line
    const message = about === null ? error.code : `${error.code}:${about}`
    throw new DomainError('invalid', { issues: [{ path: 'file', message }] })
  }
}

function tableRows<Field extends string>(
  text: string,
  { columns, mostRows }: Reading<Field>,
  chosen: readonly (Field | '')[] | undefined,
): FileContent<Field> {
  const table = readTable(text, mostRows)
  const matched = matchColumns(table.headings, columns)
  const fields = table.headings.map((_, at) => (chosen ? (chosen[at] ?? '') : (matched[at] ?? '')))
  return {
    columns: table.headings.map((heading, at) => ({ heading, field: fields[at] ?? '' })),
    rows: table.rows.map(({ line, cells }) => ({ line, said: byField(fields, cells) })),
  }
}

/** Several columns of one field: what they say, one after the other. */
function byField<Field extends string>(fields: readonly (Field | '')[], cells: readonly string[]) {
  const said: Said<Field> = {}
  for (const [at, field] of fields.entries()) {
    const cell = cells[at] ?? ''
    if (field !== '' && cell !== '') said[field] = said[field] ? `${said[field]} ${cell}` : cell
  }
  return said
}
