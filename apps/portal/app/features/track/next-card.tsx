import { daysLate } from '@traject/domain/track/days-late'
import { isOwed } from '@traject/domain/track/next-step'
import { buttonClass } from '@traject/ui/button'
import { NowCard } from '@traject/ui/card'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import type { PageStep, PageTrack } from './page-track.ts'

type Props = { track: PageTrack; next: PageStep; reader: 'sme' | 'coach'; today: string }

/** What to do first on this track, with its one button. */
export function NextCard({ track, next, reader, today }: Props) {
  const t = useTranslations('track')
  const lang = useForeign(next.language)
  const { id, title, language, evidence, state } = next
  const isReview = reader === 'coach' && state === 'submitted'
  return (
    <NowCard
      id="next"
      kicker={<Place track={track} next={next} />}
      title={
        <>
          <span lang={lang}>{title}</span> <ForeignMark language={language} />
        </>
      }
      actions={
        <>
          <Link to={`/tracks/${track.id}/steps/${id}`} className={buttonClass('primary')}>
            {isReview ? t('next.review') : t(`next.button.${buttonOf(state)}`)}
          </Link>
          <Due track={track} next={next} today={today} />
        </>
      }
    >
      {evidence !== '' && (
        <p>
          {t.rich('next.evidence', {
            evidence,
            what: (chunks) => <span lang={lang}>{chunks}</span>,
          })}
        </p>
      )}
    </NowCard>
  )
}

const buttonOf = (state: PageStep['state']) =>
  state === 'done' || state === 'skipped' ? 'open' : state

/** "Step 5 of 11 · The offer"; a guest knows no more than his own steps. */
function Place({ track, next }: { track: PageTrack; next: PageStep }) {
  const t = useTranslations('track')
  const module = track.modules.find(({ id }) => id === next.moduleId)
  const lang = useForeign(module?.language ?? track.language)
  if (!track.access.whole) return module ? <span lang={lang}>{module.title}</span> : null
  const walked = track.steps.filter(({ state }) => state !== 'skipped')
  const place = String(walked.indexOf(next) + 1)
  const total = String(walked.length)
  return (
    <>
      {t('next.place', { place, total })}
      {module && (
        <>
          {' · '}
          <span lang={lang}>{module.title}</span>
        </>
      )}
    </>
  )
}

function Due({ track, next, today }: { track: PageTrack; next: PageStep; today: string }) {
  const t = useTranslations('track')
  const format = useFormatter()
  if (!isOwed(next.state)) return <span>{t('next.waiting')}</span>
  if (!next.dueOn) return null
  const days = daysLate(next, track.state, today)
  const on = format.dateTime(new Date(next.dueOn), 'day')
  return days > 0 ? (
    <span className="font-[620] text-signal">{t('wasDue', { on, days })}</span>
  ) : (
    <span>{t('due', { on })}</span>
  )
}
