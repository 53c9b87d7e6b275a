import { dayIn } from '@traject/domain/calendar/date'
import { Card } from '@traject/ui/card'
import { useFormatter, useNow, useTimeZone, useTranslations } from 'use-intl'
import { NotificationRow } from './notification-row.tsx'
import type { Told } from './told.ts'

/** Day by day, the latest first. A company's people need not be told whose track it is. */
export function NotificationList({ rows, showSme }: { rows: readonly Told[]; showSme: boolean }) {
  const timeZone = useTimeZone() ?? 'Europe/Brussels'
  const days = new Map<string, Told[]>()
  for (const row of rows) {
    const day = dayIn(timeZone, row.createdAt)
    days.set(day, [...(days.get(day) ?? []), row])
  }
  return (
    <Card tight className="divide-y divide-line">
      {[...days].map(([day, told]) => (
        <section
          key={day}
          aria-labelledby={`day-${day}`}
          className="grid py-3 rail:grid-cols-[11rem_minmax(0,1fr)] rail:gap-x-5"
        >
          <h2 id={`day-${day}`} className="pt-3 text-base font-[620] text-soft">
            <Day day={day} timeZone={timeZone} />
          </h2>
          <ul role="list">
            {told.map((row) => (
              <NotificationRow key={row.id} told={row} showSme={showSme} />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}

const DAY = 86_400_000

function Day({ day, timeZone }: { day: string; timeZone: string }) {
  const t = useTranslations('notification')
  const format = useFormatter()
  const today = dayIn(timeZone, useNow())
  const yesterday = new Date(Date.parse(today) - DAY).toISOString().slice(0, 10)
  if (day === today) return t('today')
  if (day === yesterday) return t('yesterday')
  return format.dateTime(new Date(day), 'weekday')
}
