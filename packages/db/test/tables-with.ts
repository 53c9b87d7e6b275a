import type { Database } from '../src/client.ts'

/** The tables in which a text stands in any column of any row. */
export function tablesWith(database: Database, text: string): Promise<string[]> {
  return database.session(async (session) => {
    const tables = await session.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
    )
    const found: string[] = []
    for (const { name } of tables) {
      const rows = await session.query(
        `select 1 from "${name}" r where position($1 in r::text) > 0 limit 1`,
        [text],
      )
      if (rows.length > 0) found.push(name)
    }
    return found
  })
}
