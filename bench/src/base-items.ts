import { refreshSearch } from '@traject/db/item/search-document'
import type { Scope, Writing } from '@traject/db/scope'
import { type ItemOfBase, itemOf } from './base-item.ts'
import { writeKinds } from './base-kinds.ts'
import type { Base } from './base-people.ts'
import { textOf, titleOf } from './words.ts'

/** What is indexed in one statement. */
const AT_ONCE = 250

/**
 * Items of mixed kinds, visibilities and reach, found by words and by what they mean: those that are
 * numbered from `from` until before `until`. Their ids, of resources alone.
 */
export async function writeItems(
  base: Base,
  scope: Writing<Scope<'operator'>>,
  { from = 0, until }: { from?: number; until: number },
): Promise<string[]> {
  const { connection, partnershipId } = base
  const all = Array.from({ length: until - from }, (_, at) => itemOf(base, scope.now, from + at))
  await connection.item.createMany({ data: all.map(({ row }) => row) })
  await connection.itemText.createMany({
    data: all.map(({ n, language, row }) => {
      const text = { title: titleOf(language, n), summary: textOf(language, n, 14) }
      return { itemId: row.id, partnershipId, language, ...text }
    }),
  })
  await writeKinds(connection, all)
  const ids = all.map(({ row }) => row.id)
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    await refreshSearch(scope, ids.slice(at, at + AT_ONCE))
  }
  return all.filter(isResource).map(({ row }) => row.id)
}

const isResource = ({ row }: ItemOfBase) => row.kind === 'resource'
