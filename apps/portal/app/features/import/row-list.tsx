import type { RowOutcome } from '@traject/domain/import/row'
import { IconDisc, type IconName } from '@traject/ui/icon'
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

/** What happens to each row of a file: beside who it is, and below on a phone. */
export function RowList({ rows, fields }: Props) {
  const t = useTranslations('import')
  const outcome = useOutcome(fields)
  return (
    <ul aria-label={t('rows')} className="text-sm">
      {rows.map((row) => (
        <li
          key={row.line}
          className="grid gap-x-5 gap-y-1.5 border-t border-line py-3 sm:grid-cols-[4.5rem_minmax(0,1fr)_minmax(0,1.4fr)]"
        >
          <span className="text-soft tabular-nums">{t('line', { line: String(row.line) })}</span>
          <Who row={row} />
          <What row={row} say={outcome(row)} />
        </li>
      ))}
    </ul>
  )
}

function Who({ row: { name, about } }: { row: ShownRow }) {
  const t = useTranslations('import')
  const said = about.filter((one) => one !== '')
  return (
    <div className="[overflow-wrap:anywhere]">
      <span className={name ? 'text-base font-[620]' : 'text-soft'}>{name || t('noName')}</span>
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
    <span className="flex gap-2.5">
      <IconDisc name={name} className={className} />
      <span className="min-w-0 [overflow-wrap:anywhere]">{say}</span>
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
