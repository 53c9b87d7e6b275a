import type { Scope, Writing } from '../scope.ts'

// What the hidden face of a kept contact was before a merge: copied, written back and removed within the
// database. Nobody reads it.

/** Keeps it for taking the merge back. */
export async function keepDetailsBefore(
  { connection }: Writing<Scope>,
  mergeId: string,
  keptId: string,
) {
  await connection.$executeRaw`
    insert into contact_merge_detail (merge_id, name, organisation, address, phone, email, language,
      hashes)
    select ${mergeId}::uuid, d.name, d.organisation, d.address, d.phone, d.email, d.language, d.hashes
    from contact_detail d where d.item_id = ${keptId}::uuid`
}

export async function putDetailsBack(
  { connection, now }: Writing<Scope>,
  mergeId: string,
  keptId: string,
) {
  await connection.$executeRaw`
    update contact_detail d set name = was.name, organisation = was.organisation,
      address = was.address, phone = was.phone, email = was.email, language = was.language,
      hashes = was.hashes, updated_at = ${now}::timestamptz
    from contact_merge_detail was where was.merge_id = ${mergeId}::uuid and d.item_id = ${keptId}::uuid`
}

/** These merges cannot be taken back any more: nothing of what that needed stays. */
export async function forgetBefore({ connection }: Writing<Scope>, mergeIds: readonly string[]) {
  await connection.$executeRaw`
    delete from contact_merge_detail where merge_id = any(${[...mergeIds]}::uuid[])`
  await connection.$executeRaw`
    update contact_merge set before = null where id = any(${[...mergeIds]}::uuid[])`
}

/**
 * Merges that nobody may take back any more, by the days of each partnership's zone: of both hidden faces
 * as they were nothing stays but the keyed hashes, of the merged one's public face nothing. How many.
 */
export async function forgetOldMerges(scope: Writing<Scope<'job'>>, days: number): Promise<number> {
  const { connection, now } = scope
  const rows = await connection.$queryRaw<{ id: string; mergedItemId: string }[]>`
    select m.id, m.merged_item_id as "mergedItemId"
    from contact_merge m join partnership pa on pa.id = m.partnership_id
    where m.before is not null and m.undone_at is null
      and (m.merged_at at time zone pa.time_zone)::date
        < (${now}::timestamptz at time zone pa.time_zone)::date - ${days}::int
    for update of m`
  const merged = rows.map(({ mergedItemId }) => mergedItemId)
  if (rows.length === 0) return 0
  await forgetBefore(
    scope,
    rows.map(({ id }) => id),
  )
  await connection.$executeRaw`
    update contact_detail set name = '', organisation = '', address = '', phone = '', email = '',
      updated_at = ${now}::timestamptz
    where item_id = any(${merged}::uuid[])`
  await connection.itemText.deleteMany({ where: { itemId: { in: merged } } })
  await connection.$executeRaw`
    update item set search = null, search_words = '' where id = any(${merged}::uuid[])`
  return rows.length
}
