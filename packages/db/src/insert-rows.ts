import { Prisma } from './generated/client.ts'
import type { Scope, Writing } from './scope.ts'

/**
 * Writes many rows of a table in one statement with one value. Prisma's `createMany` sends a value for
 * each cell, which for thousands of rows costs many times as much. Keys are columns, the same in each
 * row; values are as the database names them: enums with hyphens, days as yyyy-mm-dd.
 */
export async function insertRows(
  { connection }: Writing<Scope>,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
) {
  const [first] = rows
  if (!first) return
  const name = Prisma.raw(`"${table}"`)
  const columns = Prisma.raw(
    Object.keys(first)
      .map((column) => `"${column}"`)
      .join(', '),
  )
  await connection.$executeRaw`
    insert into ${name} (${columns})
    select ${columns} from json_populate_recordset(null::${name}, ${JSON.stringify(rows)}::json)`
}
