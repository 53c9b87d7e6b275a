import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { ExchangeRefusal } from './exchange-refusal.ts'
import { asWritten } from './formula.ts'

export interface TableRow {
  /** Where it begins in the file, from 1. */
  line: number
  /** As many as there are headings. */
  cells: string[]
}

export interface Table {
  headings: string[]
  rows: TableRow[]
}

const DELIMITERS = [',', ';', '\t'] as const

/**
 * Reads a CSV file (RFC 4180) with headings in its first line, separated by commas, semicolons or tabs.
 * Empty lines are left out, short rows filled up, cells trimmed, and the apostrophe before what a
 * spreadsheet would compute is taken away, as `writeTable` puts it there.
 * @throws ExchangeRefusal quote-open and quote-stray with the line, nothing-in-it, too-many-rows
 */
export function readTable(text: string, mostRows: number): Table {
  const records = parseRecords(text, mostRows)
  const [first, ...rest] = records
  if (!first || rest.length === 0) throw new ExchangeRefusal('nothing-in-it')
  if (rest.length > mostRows) throw new ExchangeRefusal('too-many-rows')
  const headings = first.cells.map((cell) => cell.trim())
  return {
    headings,
    rows: rest.map(({ line, cells }) => {
      return { line, cells: headings.map((_, at) => plainCell(cells[at] ?? '')) }
    }),
  }
}

function parseRecords(text: string, mostRows: number): TableRow[] {
  const lines = text.split(/\r\n|\n|\r/)
  const records: TableRow[] = []
  // The parser counts the lines up to the end of a row: the next one begins behind it.
  let ended = 0
  const begin = () => {
    let at = ended
    while (at + 1 < lines.length && /^[\s,;"]*$/.test(lines[at] ?? '')) at += 1
    return at + 1
  }
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to: mostRows + 2,
      on_record: (cells: string[], context) => {
        records.push({ line: begin(), cells })
        ended = context.lines
        return null
      },
    })
    return records
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // It went on to the end of the file: the quote was opened in the row that never ended.
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') throw new ExchangeRefusal('quote-open', begin())
    throw new ExchangeRefusal('quote-stray', typeof error.lines === 'number' ? error.lines : null)
  }
}

/** The one that separates most in the first line, outside of quotes. */
function delimiterOf(text: string): string {
  const [first = ''] = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, 1)
  const bare = first.replace(/"[^"]*"/g, '')
  const counted = DELIMITERS.map((delimiter) => ({
    delimiter,
    times: bare.split(delimiter).length,
  }))
  return counted.sort((a, b) => b.times - a.times)[0]?.delimiter ?? ','
}

function plainCell(cell: string): string {
  return asWritten(cell.trim()).trim()
}
