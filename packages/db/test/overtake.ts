import { expect, vi } from 'vitest'
import type { Connection, Database } from '../src/client.ts'

/**
 * Does `work` in two transactions of PostgreSQL that overlap for certain: the second begins before the
 * first has ended, and waits for it.
 */
export async function overtake<Result>(
  database: Database,
  work: (connection: Connection) => Promise<Result>,
): Promise<[Result, Result]> {
  let second: Promise<Result> | undefined
  const first = await database.prisma.$transaction(async (connection) => {
    const result = await work(connection)
    second = database.prisma.$transaction(work)
    // What it was refused with is told when it is awaited.
    second.catch(() => undefined)
    await vi.waitFor(async () => expect(await waiting(database)).toBeGreaterThan(0), 10_000)
    return result
  })
  return [first, await (second as Promise<Result>)]
}

async function waiting({ prisma }: Database): Promise<number> {
  const rows = await prisma.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  return rows[0]?.count ?? 0
}
