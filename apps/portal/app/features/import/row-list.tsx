import type { RowOutcome } from '@traject/domain/import/row'
import { Icon, type IconName } from '@traject/ui/icon'
import { Table } from '@traject/ui/table'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorWords } from '../form/form-errors.tsx'
import type { Outcome } from './preview-address.ts'

/** A row as the list shows it: who or what, what else it says, and what a new one becomes. */
export type ShownRow = RowOutcome & {
  line: number
  name: string
  about: readonly ReactNode[]
  isNew: string
}

type Props = {
  rows: readonly ShownRow[]
  fields: readonly { value: string; label: string }[]
}

const ICONS: Record<Outcome, { name: IconName; className: string }> = {
  new: { name: 'check', className: 'text-done' },
  same: { name: 'info', className: 'text-soft' },
  error: { name: 'alert', className: 'text-signal' },
}

/** What happens to each row of a file. */
export function RowList({ rows, fields }: Props) {
  const t = useTranslations('import')
  const outcome = useOutcome(fields)
  return (
    <Table
      caption={t('rows')}
      captionHidden
      columns={[
        { key: 'line', head: t('line') },
        { key: 'who', head: t('who') },
        { key: 'outcome', head: t('outcome') },
      ]}
      rows={rows.map((row) => ({
        key: String(row.line),
        head: <span className="font-normal text-soft tabular-nums">{row.line}</span>,
        cells: [<Who key="who" row={row} />, <What key="what" row={row} say={outcome(row)} />],
      }))}
    />
  )
}

function Who({ row: { name, about } }: { row: ShownRow }) {
  const t = useTranslations('import')
  const said = about.filter((one) => one !== '')
  return (
    <div className="min-w-24 [overflow-wrap:anywhere]">
      <span className={name ? 'font-[620]' : 'text-soft'}>{name || t('noName')}</span>
      {said.map((one, at) => (
        // What a row says never changes its order.
        <span key={`${at}`} className="block text-soft">
          {one}
        </span>
      ))}
    </div>
  )
}

function What({ row: { what }, say }: { row: ShownRow; say: string }) {
  const { name, className } = ICONS[what]
  return (
    <span className="flex min-w-32 gap-2">
      <Icon name={name} className={`mt-0.5 ${className}`} />
      <span className="min-w-0">{say}</span>
    </span>
  )
}

function useOutcome(fields: Props['fields']): (row: ShownRow) => string {
  const t = useTranslations('import')
  const say = useErrorWords()
  return (row) => {
    if (row.what === 'new') return row.isNew
    if (row.what === 'same') {
      return row.asName === null
        ? t('sameAsLine', { line: String(row.asLine ?? '') })
        : t('sameAs', { name: row.asName })
    }
    const why = say(row.problem.message)
    const field = fields.find(({ value }) => value === row.problem.field)
    return field ? t('errorIn', { field: field.label, why }) : t('error', { why })
  }
}
