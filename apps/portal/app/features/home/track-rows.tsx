import type { TrackLineRow } from '@traject/api/home/track-rows'
import type { IsoDate } from '@traject/domain/calendar/date'
import { SIDES, type Side } from '@traject/domain/partnership/side'
import { Card } from '@traject/ui/card'
import { Chip, ChipList } from '@traject/ui/chip'
import { SideName } from '@traject/ui/side-dot'
import { useFormatter, useTranslations } from 'use-intl'
import { routerLink } from '../../lib/router.tsx'
import { toneOf } from '../words/side-tone.ts'
import { TrackRow } from './track-row.tsx'

type Props = {
  title: string
  rows: readonly TrackLineRow[]
  /** Those of one side of the border alone. */
  side: Side | null
  today: IsoDate
}

/** All tracks as rows, each with its line; by the side of the border where one asks for it. */
export function TrackRows({ title, rows, side, today }: Props) {
  const shown = side === null ? rows : rows.filter((row) => row.side === side)
  const hasActs = rows.some(({ mayAssign }) => mayAssign)
  return (
    <section aria-labelledby="rows" className="mt-8">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h2 id="rows">{title}</h2>
        <SideChips rows={rows} side={side} />
      </div>
      <Card tight>
        <ul role="list" aria-labelledby="rows" className="divide-y divide-line">
          {shown.map((row) => (
            <TrackRow key={row.id} row={row} today={today} hasActs={hasActs} />
          ))}
        </ul>
      </Card>
    </section>
  )
}

function SideChips({ rows, side }: Pick<Props, 'rows' | 'side'>) {
  const t = useTranslations('home.rows')
  const common = useTranslations('common')
  const format = useFormatter()
  const sides = SIDES.map((one) => {
    return { one, count: rows.filter((row) => row.side === one).length }
  }).filter(({ one, count }) => count > 0 || one === side)
  if (sides.length < 2 && side === null) {
    return <p className="text-soft tabular-nums">{format.number(rows.length)}</p>
  }
  return (
    <ChipList label={t('sides')}>
      <Chip
        href="/"
        label={t('all')}
        count={format.number(rows.length)}
        current={side === null}
        renderLink={routerLink}
      />
      {sides.map(({ one, count }) => (
        <Chip
          key={one}
          href={`/?side=${one}`}
          label={
            one === side ? (
              common(`side.${one}`)
            ) : (
              <SideName tone={toneOf(one)}>{common(`side.${one}`)}</SideName>
            )
          }
          count={format.number(count)}
          current={side === one}
          renderLink={routerLink}
        />
      ))}
    </ChipList>
  )
}
