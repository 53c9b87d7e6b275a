import { Prisma } from '../generated/client.ts'

const { sql } = Prisma

/**
 * By language, what the original said when those texts `t` were made that are behind it now: a JSON
 * object. `from` is what comes after `from`, with its condition.
 */
export function behindOf(from: Prisma.Sql): Prisma.Sql {
  return sql`coalesce((
    select json_object_agg(t.language, t.made_from) filter (where t.made_from is not null)
    from ${from}), '{}')`
}
