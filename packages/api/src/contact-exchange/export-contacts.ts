import { readDetails } from '@traject/db/contact/contact-detail.repo'
import { listContactsToExport } from '@traject/db/contact/export-contacts.repo'
import { change } from '@traject/db/scope'
import { COLUMN_NAMES, type ImportField } from '@traject/domain/contact/import-columns'
import { LANGUAGES } from '@traject/domain/language/language'
import { authorize } from '@traject/domain/policy/can'
import { writeTable } from '@traject/exchange/write-table'
import { writeVcards } from '@traject/exchange/write-vcards'
import type { TenantContext } from '../context.ts'
import { delimiterIn } from '../export/delimiter.ts'

export type ExportFormat = 'csv' | 'vcf'

const COLUMNS: readonly ImportField[] = [
  'name',
  'organisation',
  'role',
  'about',
  'address',
  'phone',
  'email',
  'language',
]

/**
 * The house's own contacts, as far as the actor reads their hidden faces, as a file. Leaves its audit
 * event: who took them out, and when.
 * @throws DomainError `forbidden`
 */
export async function exportContacts(ctx: TenantContext, format: ExportFormat): Promise<string> {
  const { tenant, language } = ctx
  authorize(tenant.actor, 'contacts.keep', null)
  const subject = () => ({ type: format, id: null })
  const act = { action: 'contacts.exported', subject, rows: ({ rows }: Taken) => rows }
  const taken = await change(tenant, act, async (scope): Promise<Taken> => {
    const faces = await listContactsToExport(scope, language)
    const details = await readDetails(
      scope,
      faces.map(({ id }) => id),
    )
    const byId = new Map(details.map((detail) => [detail.itemId, detail]))
    const rows = faces.flatMap(({ id, title: role, summary: about }) => {
      const detail = byId.get(id)
      return detail ? [{ ...detail, uid: id, role, about }] : []
    })
    if (format === 'vcf') return { text: writeVcards(rows), rows: rows.length }
    // Each heading is one that an import knows.
    const headings = COLUMNS.map(
      (field) => COLUMN_NAMES[field][LANGUAGES.indexOf(language)] ?? field,
    )
    const cells = rows.map((row) =>
      COLUMNS.map((field) => String(row[field as keyof typeof row] ?? '')),
    )
    return { text: writeTable(headings, cells, delimiterIn(language)), rows: rows.length }
  })
  return taken.text
}

interface Taken {
  text: string
  rows: number
}
