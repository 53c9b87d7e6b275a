import { Card, CardHeader } from '@traject/ui/card'
import { Chip } from '@traject/ui/chip'
import { Notice } from '@traject/ui/notice'
import { Pager } from '@traject/ui/pager'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { routerLink, useActionData } from '../../lib/router.tsx'
import { ColumnsForm } from './columns-form.tsx'
import { ConfirmCard } from './confirm-card.tsx'
import {
  type Choices,
  choicesQuery,
  type ImportNoun,
  type Outcome,
  ROWS,
} from './preview-address.ts'
import { RowList, type ShownRow } from './row-list.tsx'

type Props = {
  noun: ImportNoun
  /** The file's. */
  id: string
  choices: Choices
  columns: readonly { heading: string; field: string }[]
  fields: readonly { value: string; label: string }[]
  counts: Record<Outcome, number>
  show: Outcome | undefined
  from: number
  pageSize: number
  isLast: boolean
  rows: readonly ShownRow[]
  summary: string
  about?: ReactNode
  text: string
  confirm: string
}

/** What would happen to a file: in all, by its columns, and row by row. */
export function ImportPreview(props: Props) {
  const { noun, id, choices, columns, fields, counts, summary, about, text, confirm } = props
  const t = useTranslations('import')
  const answer = useActionData<{ stale?: boolean }>()
  return (
    <>
      {answer?.stale && (
        <Notice kind="warning" className="mb-5">
          {t('stale')}
        </Notice>
      )}
      <div className="grid gap-5">
        <ConfirmCard
          address={`/imports/${noun}/${id}${choicesQuery(choices)}`}
          home={`/${noun}`}
          count={counts.new}
          {...{ summary, about, text, confirm }}
        />
        {columns.length > 0 && (
          <ColumnsForm
            key={columns.map(({ field }) => field).join()}
            {...{ choices, columns, fields }}
          />
        )}
        <RowsCard {...props} />
      </div>
    </>
  )
}

function RowsCard({ choices, counts, show, from, pageSize, isLast, rows, fields }: Props) {
  const t = useTranslations('import')
  const format = useFormatter()
  const kinds = ROWS.filter((what) => counts[what] > 0 || show === what)
  return (
    <Card aria-labelledby="rows">
      <CardHeader id="rows" title={t('rows')} />
      {kinds.length > 1 && (
        <nav aria-label={t('filter')} className="mb-4">
          <ul className="flex flex-wrap gap-2">
            <Chip
              href={choicesQuery(choices)}
              label={t('all')}
              current={show === undefined}
              renderLink={routerLink}
            />
            {kinds.map((what) => (
              <Chip
                key={what}
                href={choicesQuery(choices, { show: what })}
                label={t(`what.${what}`)}
                count={format.number(counts[what])}
                current={show === what}
                renderLink={routerLink}
              />
            ))}
          </ul>
        </nav>
      )}
      <RowList rows={rows} fields={fields} />
      <Pager
        label={t('pages')}
        first={from > 0 ? { href: choicesQuery(choices, { show }), label: t('first') } : undefined}
        next={
          isLast
            ? undefined
            : { href: choicesQuery(choices, { show, from: from + pageSize }), label: t('next') }
        }
        renderLink={routerLink}
      />
    </Card>
  )
}
