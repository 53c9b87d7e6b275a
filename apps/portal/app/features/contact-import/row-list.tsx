import type { RowPlan } from '@traject/api/contact-exchange/plan-import'
import { IMPORT_FIELDS } from '@traject/domain/contact/import-columns'
import { Table } from '@traject/ui/table'
import { useTranslations } from 'use-intl'
import { useErrorWords } from '../form/form-errors.tsx'

/** What happens to each row of a file. */
export function RowList({ rows }: { rows: readonly RowPlan[] }) {
  const t = useTranslations('contact.import')
  const outcome = useOutcome()
  return (
    <Table
      caption={t('rows')}
      captionHidden
      columns={[
        { key: 'line', head: t('line') },
        { key: 'name', head: t('field.name') },
        { key: 'outcome', head: t('outcome') },
        { key: 'email', head: t('field.email') },
        { key: 'phone', head: t('field.phone') },
      ]}
      rows={rows.map((row) => ({
        key: String(row.line),
        head: row.line,
        cells: [row.name || t('noName'), outcome(row), row.email, row.phone],
      }))}
    />
  )
}

function useOutcome(): (row: RowPlan) => string {
  const t = useTranslations('contact.import')
  const say = useErrorWords()
  return (row) => {
    if (row.what === 'new') return t('isNew')
    if (row.what === 'same') {
      return row.asName === null
        ? t('sameAsLine', { line: String(row.asLine ?? '') })
        : t('sameAs', { name: row.asName })
    }
    const why = say(row.problem.message)
    const field = IMPORT_FIELDS.find((one) => one === row.problem.field)
    return field ? t('errorIn', { field: t(`field.${field}`), why }) : t('error', { why })
  }
}
