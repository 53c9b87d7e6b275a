import { readDetails } from '@traject/db/contact/contact-detail.repo'
import type { TenantScope } from '@traject/db/scope'

/** Rows of contacts with the names that the reader may have; none of the others. */
export async function withNames<Row extends { id: string }>(
  scope: TenantScope,
  rows: readonly Row[],
): Promise<(Row & { name: string | null; organisation: string | null })[]> {
  const details = await readDetails(
    scope,
    rows.map(({ id }) => id),
  )
  const called = new Map(details.map((detail) => [detail.itemId, detail]))
  return rows.map((row) => {
    const { name = null, organisation = null } = called.get(row.id) ?? {}
    return { ...row, name, organisation }
  })
}
