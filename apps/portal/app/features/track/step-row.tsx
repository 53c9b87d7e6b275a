import { daysLate } from '@traject/domain/track/days-late'
import { isOwed } from '@traject/domain/track/next-step'
import type { Station } from '@traject/ui/route-line'
import { type Segment, UprightLine, uprightRow } from '@traject/ui/upright-line'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { Foreign } from '../words/lang.tsx'
import type { PageStep, PageTrack } from './page-track.ts'

type Props = {
  track: PageTrack
  step: PageStep
  station: Station
  before: Segment | undefined
  after: Segment | undefined
  today: string
  href: string | undefined
  act: 'skip' | 'reopen' | undefined
}

/** One step: how it stands by its mark and in words, and by when it is due. */
export function StepRow({ track, step, station, before, after, today, href, act }: Props) {
  const t = useTranslations('track')
  const isNext = station.state === 'next'
  const { id, title, language, state, optional, houseId } = step
  const house = track.houses.find((one) => one.id === houseId)
  const isAnother = houseId !== track.responsibleOrganisationId
  const words = [
    t(`stepState.${state}`),
    ...(optional ? [t('optional')] : []),
    ...(isAnother && house ? [t('turn', { house: house.name })] : []),
  ]
  const name = <Foreign language={language}>{title}</Foreign>
  return (
    <li
      aria-current={isNext ? 'step' : undefined}
      className={`min-h-14 pb-3 ${uprightRow(optional)}`}
    >
      <UprightLine station={station} before={before} after={after} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-5 gap-y-1">
        <div className="min-w-0 flex-1 basis-56">
          <span className={isNext ? 'font-[680]' : 'font-[560]'}>
            {href ? (
              <Link to={href} className="inline-block min-h-6">
                {name}
              </Link>
            ) : (
              name
            )}
          </span>
          <span className="block text-sm text-soft">{words.join(' · ')}</span>
        </div>
        <Due track={track} step={step} today={today} />
        {act && (
          <Link
            to={`/tracks/${track.id}/steps/${id}/skip`}
            aria-label={t(`${act}Step`, { step: title })}
            className="inline-block min-h-6 text-sm"
          >
            {t(act)}
          </Link>
        )}
      </div>
    </li>
  )
}

/** Overdue is said in words; the hue only repeats it. */
function Due({ track, step, today }: Pick<Props, 'track' | 'step' | 'today'>) {
  const t = useTranslations('track')
  const format = useFormatter()
  if (!step.dueOn || !isOwed(step.state)) return null
  const days = daysLate(step, track.state, today)
  const on = format.dateTime(new Date(step.dueOn), 'shortDay')
  return days > 0 ? (
    <span className="text-right text-sm font-[620] text-signal">{t('wasDue', { on, days })}</span>
  ) : (
    <span className="text-sm text-soft">{t('due', { on })}</span>
  )
}
