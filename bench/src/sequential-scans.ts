import type pg from 'pg'

/** Tables smaller than this are read whole by any planner, and do not grow with the companies. */
const SMALL = 5_000

type Scans = Map<string, number>

/**
 * The growing tables that `work` read from end to end on that connection's database, as PostgreSQL
 * counted: whatever plan it chose, with values or without.
 */
export async function readWhole(client: pg.Client, work: () => Promise<void>): Promise<string[]> {
  const before = await scans(client)
  await work()
  const after = await scans(client)
  return [...after].filter(([name, count]) => count > (before.get(name) ?? 0)).map(([name]) => name)
}

async function scans(client: pg.Client): Promise<Scans> {
  await client.query('select pg_stat_force_next_flush()')
  const { rows } = await client.query<{ name: string; count: string }>(
    `select s.relname as name, s.seq_scan as count
     from pg_stat_user_tables s join pg_class c on c.oid = s.relid where c.reltuples > $1`,
    [SMALL],
  )
  return new Map(rows.map(({ name, count }) => [name, Number(count)]))
}
