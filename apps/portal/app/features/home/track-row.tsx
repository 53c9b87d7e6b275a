import type { TrackLineRow } from '@traject/api/home/track-rows'
import type { IsoDate } from '@traject/domain/calendar/date'
import { buttonClass } from '@traject/ui/button'
import { RouteLineMini } from '@traject/ui/route-line-mini'
import { SideDot } from '@traject/ui/side-dot'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { Foreign } from '../words/lang.tsx'
import { toneOf } from '../words/side-tone.ts'
import { useDayWords } from './day-words.ts'
import { stationOf } from './line-stations.ts'
import { useLineWords } from './line-words.ts'
import { useStandingWords } from './standing-words.ts'

type Props = { row: TrackLineRow; today: IsoDate }

// Where nobody may assign there is no column for it.
const WITH_ACTS = 'lg:grid-cols-[minmax(0,1.25fr)_190px_minmax(0,1fr)_6.5rem]'
const WITHOUT = 'lg:grid-cols-[minmax(0,1.25fr)_190px_minmax(0,1fr)]'

/** One track in a list: who, how it stands, its line, what is next, and what one does about it. */
export function TrackRow({ row, today, hasActs }: Props & { hasActs: boolean }) {
  const t = useTranslations('home.rows')
  const words = useLineWords()
  const { id, smeName: sme, line, next, mayAssign } = row
  const stations = line.map((step, at) => ({ ...stationOf(step), id: String(at), label: '' }))
  return (
    <li
      className={`grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 gap-y-2.5 py-3.5 sm:grid-cols-[minmax(0,1fr)_190px] ${hasActs ? WITH_ACTS : WITHOUT}`}
    >
      <Who row={row} today={today} />
      <RouteLineMini
        stations={stations}
        description={words(line, next)}
        className="col-span-2 sm:col-span-1"
      />
      <NextStep row={row} today={today} />
      {mayAssign && (
        <Link
          to={`/tracks/${id}/assign`}
          className={`${buttonClass('quiet', 'small')} justify-self-end`}
        >
          {t.rich('assign', {
            sme,
            quiet: (inner: ReactNode) => <span className="sr-only">{inner}</span>,
          })}
        </Link>
      )}
    </li>
  )
}

function Who({ row, today }: Props) {
  const standing = useStandingWords(today)(row)
  const { id, smeName, city, side, title, language } = row
  return (
    <div className="col-span-2 min-w-0 sm:col-span-1">
      <SideDot tone={toneOf(side)} className="mr-1.5" />
      <Link to={`/tracks/${id}`} className="font-[650]">
        {smeName}
      </Link>
      <span className="block text-sm text-soft">
        {city !== null && city !== '' && <>{city} · </>}
        <Foreign language={language}>{title}</Foreign>
      </span>
      {standing && <span className={`block text-sm ${standing.look}`}>{standing.words}</span>}
    </div>
  )
}

function NextStep({ row: { next }, today }: Props) {
  const t = useTranslations('home.rows')
  const day = useDayWords(today)
  // The cell stays, so that rows align.
  if (!next) return <span aria-hidden="true" className="hidden lg:block" />
  return (
    <p className="min-w-0 text-sm">
      <span className="sr-only">{t('next')}: </span>
      <Foreign language={next.language}>{next.title}</Foreign>
      <span className={`block ${next.isLate ? 'font-[620] text-signal' : 'text-soft'}`}>
        {next.dueOn === null ? t('noDue') : day.short(next.dueOn)}
      </span>
    </p>
  )
}
