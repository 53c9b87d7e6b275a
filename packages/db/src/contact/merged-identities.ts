import { Prisma } from '../generated/client.ts'
import type { Scope, TenantScope, Writing } from '../scope.ts'

const { sql } = Prisma

/**
 * Ids of the contacts that have one of these hashes, and of those that stand for them since a merge, as a
 * statement of one column `id`.
 */
export function standingForHashes(hashes: readonly string[]): Prisma.Sql {
  return sql`
    with recursive standing(id) as (
      select d.item_id from contact_detail d where d.hashes && ${[...hashes]}::text[]
      union
      select c.merged_into_id from standing s join contact c on c.item_id = s.id
      where c.merged_into_id is not null)
    select id from standing`
}

/** The contact that stands for one: itself, unless it was merged. */
export async function standingFor({ connection }: Scope, itemId: string): Promise<string> {
  const rows = await connection.$queryRaw<{ id: string }[]>`
    with recursive standing(id, next) as (
      select c.item_id, c.merged_into_id from contact c where c.item_id = ${itemId}::uuid
      union
      select c.item_id, c.merged_into_id from standing s join contact c on c.item_id = s.next)
    select id from standing where next is null`
  return rows[0]?.id ?? itemId
}

/** The hashes of all that were merged into one of these, and of these, but for one of them. */
export async function hashesBehind(
  { connection }: TenantScope,
  itemIds: readonly string[],
  butFor: string,
): Promise<string[]> {
  const rows = await connection.$queryRaw<{ hashes: string[] }[]>`
    with recursive behind(id) as (
      select unnest(${[...itemIds]}::uuid[])
      union
      select c.item_id from behind b join contact c on c.merged_into_id = b.id)
    select coalesce(array_agg(distinct h), '{}') as hashes
    from behind b join contact_detail d on d.item_id = b.id, unnest(d.hashes) h
    where b.id <> ${butFor}::uuid`
  return rows[0]?.hashes ?? []
}

/** A contact's own hashes. */
export async function ownHashes({ connection }: TenantScope, itemId: string): Promise<string[]> {
  const rows = await connection.$queryRaw<{ hashes: string[] }[]>`
    select d.hashes from contact_detail d where d.item_id = ${itemId}::uuid`
  return rows[0]?.hashes ?? []
}

/**
 * Contacts and all that were ever merged with them, taken back or not, held until the transaction ends:
 * a mail that left meanwhile may be in the hands of either. With the hashes of all.
 */
export async function boundTo(
  { connection }: Writing<Scope>,
  itemIds: readonly string[],
): Promise<{ ids: string[]; hashes: string[] }> {
  const rows = await connection.$queryRaw<{ id: string; hashes: string[] }[]>`
    with recursive bound(id) as (
      select unnest(${[...itemIds]}::uuid[])
      union
      select case when m.kept_item_id = b.id then m.merged_item_id else m.kept_item_id end
      from bound b join contact_merge m on b.id in (m.kept_item_id, m.merged_item_id))
    select c.item_id as id, coalesce(d.hashes, '{}') as hashes
    from contact c left join contact_detail d on d.item_id = c.item_id
    where c.item_id in (select id from bound) order by c.item_id for update of c`
  return {
    ids: rows.map(({ id }) => id),
    hashes: [...new Set(rows.flatMap(({ hashes }) => hashes))],
  }
}
