import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Disclosure } from '@traject/ui/disclosure'
import { type ReactNode, useId } from 'react'
import { useFormatter, useTranslations } from 'use-intl'

interface Row {
  key: string
  row: ReactNode
}

type Props = {
  title: string
  rows: readonly Row[]
  /** What is said where there is nothing. */
  none: string
  /** In the colour of what is due. */
  alarming?: boolean
  className?: string
}

/** So many stand open; the others are one tap away, so that the first look stays calm. */
const FIRST = 4

/** One reason to be needed: how many, and who. */
export function NeedCard({ title, rows, none, alarming = false, className }: Props) {
  const id = useId()
  const t = useTranslations('home')
  const format = useFormatter()
  const rest = rows.slice(FIRST)
  return (
    <Card aria-labelledby={id} {...(className ? { className } : {})}>
      <CardHeader
        id={id}
        title={title}
        aside={
          <span
            className={`font-display text-figure font-heading tabular-nums ${rows.length === 0 ? 'text-soft' : alarming ? 'text-signal' : ''}`}
          >
            {format.number(rows.length)}
          </span>
        }
      />
      {rows.length === 0 ? (
        <p className="text-sm text-soft">{none}</p>
      ) : (
        <Rows rows={rows.slice(0, FIRST)} />
      )}
      {rest.length > 0 && (
        <Disclosure summary={t('more', { count: rest.length })} className="-mb-2 text-sm">
          <Rows rows={rest} />
        </Disclosure>
      )}
    </Card>
  )
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <DataList className="text-sm">
      {rows.map(({ key, row }) => (
        <DataRow key={key}>{row}</DataRow>
      ))}
    </DataList>
  )
}
