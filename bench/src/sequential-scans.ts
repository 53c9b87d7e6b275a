import type pg from 'pg'
import type { Statement } from './recorded.ts'

/** Tables smaller than this are read whole by any planner, and do not grow with the companies. */
const SMALL = 5_000

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  Plans?: PlanNode[]
}

/** The growing tables that the statements would read from end to end. */
export async function sequentialScans(
  client: pg.Client,
  statements: readonly Statement[],
): Promise<string[]> {
  const read = new Set<string>()
  for (const { text, values } of statements) {
    const { rows } = await client.query(`explain (format json) ${text}`, values)
    const [{ Plan: plan }] = rows[0]['QUERY PLAN'] as [{ Plan: PlanNode }]
    for (const name of scannedIn(plan)) read.add(name)
  }
  const { rows } = await client.query<{ name: string }>(
    'select relname as name from pg_class where relname = any($1) and reltuples > $2',
    [[...read], SMALL],
  )
  return rows.map(({ name }) => name)
}

function scannedIn(node: PlanNode): string[] {
  const own = node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? ''] : []
  return [...own, ...(node.Plans ?? []).flatMap(scannedIn)]
}
