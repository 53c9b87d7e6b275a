import type { IsoDate } from '@traject/domain/calendar/date'
import { PageHeader } from '@traject/ui/page-header'
import type { ReactNode } from 'react'
import { useFormatter } from 'use-intl'

type Props = { title: string; today: IsoDate; actions?: ReactNode }

/** The question that a home answers, and the day on which it does. */
export function HomeHeader({ title, today, actions }: Props) {
  const format = useFormatter()
  const day = format.dateTime(new Date(today), 'weekday')
  return (
    <PageHeader
      kicker={<span className="inline-block first-letter:uppercase">{day}</span>}
      title={title}
      actions={actions}
    />
  )
}
