import type { Row } from './measure-pages.ts'
import type { Starts } from './measure-starts.ts'

interface Memory {
  rss: number
  heapUsed: number
}

/** Ready to be pasted into docs/performance.md. */
function table(head: readonly string[], rows: readonly (readonly string[])[]) {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
  console.log(['', line(head), line(rule), ...rows.map(line), ''].join('\n'))
}

const whole = (number: number) => Math.round(number).toLocaleString('en')
const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(0)} MB`

export function printPages(rows: readonly Row[]) {
  table(
    ['page', 'database', 'requests/s', 'floor', 'of its floor', 'same bytes', 'HTML'],
    rows.map(({ page, shape, rps, floorRps, ofFloor, bytesRps, bytes }) => [
      page,
      shape,
      whole(rps),
      whole(floorRps),
      ofFloor.toFixed(2),
      whole(bytesRps),
      `${(bytes / 1000).toFixed(1)} kB`,
    ]),
  )
}

export function printMemory(
  requests: number,
  { before, middle, after }: { before: Memory; middle: Memory; after: Memory },
) {
  const row = (name: string, { rss, heapUsed }: Memory) => [
    name,
    megabytes(heapUsed),
    megabytes(rss),
  ]
  table(
    ['memory', 'heap in use', 'resident'],
    [
      row('after warming up', before),
      row(`after ${whole(requests / 2)} requests`, middle),
      row(`after ${whole(requests)} requests`, after),
    ],
  )
}

export function printStarts({ cold, warm }: Starts) {
  table(
    ['start', 'seconds'],
    [
      ['cold: `npm start` of a clean clone', cold.toFixed(1)],
      ['warm: the second `npm start`', warm.toFixed(1)],
    ],
  )
}

/** Rows come as they are measured: the next one takes its time. */
function tableOfRows(head: readonly string[]) {
  const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`)
  console.log('')
  line(head)
  line(head.map((_, at) => (at === 0 ? '---' : '---:')))
  return line
}

/** Prints its head; what it returns prints a row. */
export function growthTable(fewer: number, more: number, unit: string) {
  const line = tableOfRows([
    'queries of',
    `${fewer} ${unit}, ms`,
    `${more}, ms`,
    'growth',
    'reads whole',
  ])
  return (page: string, small: number, large: number, scanned: readonly string[]) =>
    line([
      page,
      small.toFixed(1),
      large.toFixed(1),
      (large / small).toFixed(2),
      scanned.join(', ') || 'nothing',
    ])
}

/** As `growthTable`. */
export function requestTable() {
  const line = tableOfRows([
    'one catalogue of 100,000 items',
    'request, ms',
    'statement, ms',
    'ratio',
  ])
  return (page: string, request: number, statement: number) =>
    line([page, request.toFixed(1), statement.toFixed(1), (request / statement).toFixed(2)])
}
