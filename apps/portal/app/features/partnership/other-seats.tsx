import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'

export interface Seat {
  id: string
  name: string
  city: string
  from: string
  until: string | null
}

type Props = { id: string; title: string; seats: readonly Seat[]; mayEdit: boolean }

/** Seats that are not running: to come, or over. Only the lead partner's coordinator sees them. */
export function OtherSeats({ id, title, seats, mayEdit }: Props) {
  if (seats.length === 0) return null
  return (
    <Card aria-labelledby={id}>
      <CardHeader id={id} title={title} aside={seats.length} />
      <DataList label={title}>
        {seats.map((seat) => (
          <DataRow
            key={seat.id}
            aside={mayEdit ? <EditSeat id={seat.id} house={seat.name} /> : undefined}
          >
            <b>{seat.name}</b>
            <span className="block text-sm text-soft">
              {seat.city} · <SeatPeriod {...seat} />
            </span>
          </DataRow>
        ))}
      </DataList>
    </Card>
  )
}

export function EditSeat({ id, house }: { id: string; house: string }) {
  const t = useTranslations('houses')
  return (
    <Link to={`/houses/${id}/edit`} className={buttonClass('quiet', 'small')}>
      {t.rich('edit', { house, quiet: (words) => <span className="sr-only">{words}</span> })}
    </Link>
  )
}

function SeatPeriod({ from, until }: Pick<Seat, 'from' | 'until'>) {
  const t = useTranslations('houses')
  const format = useFormatter()
  const say = (day: string) => format.dateTime(new Date(day), 'day')
  if (until === null) return t('from', { from: say(from) })
  return t('fromUntil', { from: say(from), until: say(until) })
}
