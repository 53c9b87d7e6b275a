import type { CoachHome } from '@traject/api/home/coach-home'
import type { IsoDate } from '@traject/domain/calendar/date'
import { QUIET_DAYS } from '@traject/domain/home/stuck'
import type { Language } from '@traject/domain/language/language'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { Foreign, ForeignMark, useForeign } from '../words/lang.tsx'
import { useDayWords } from './day-words.ts'
import { NeedCard } from './need-card.tsx'

type Review = CoachHome['review'][number]

/** What was handed in and waits to be read, oldest first. */
export function ReviewCard({ review, today }: { review: readonly Review[]; today: IsoDate }) {
  const t = useTranslations('home.coach.review')
  const rows = review.map((one) => ({
    key: one.stepId,
    row: <ReviewRow review={one} today={today} />,
  }))
  return <NeedCard title={t('title')} none={t('none')} rows={rows} />
}

function ReviewRow({ review, today }: { review: Review; today: IsoDate }) {
  const t = useTranslations('home.coach.review')
  const day = useDayWords(today)
  const { trackId, stepId, title, language, smeName: sme, since } = review
  const to = `/tracks/${trackId}/steps/${stepId}`
  return (
    <>
      {t.rich('row', {
        title,
        sme,
        step: (words) => (
          <ToStep to={to} language={language}>
            {words}
          </ToStep>
        ),
      })}
      <span className="block text-soft">{t('since', { when: day.when(since) })}</span>
    </>
  )
}

function ToStep({
  to,
  language,
  children,
}: {
  to: string
  language: Language
  children: ReactNode
}) {
  return (
    <>
      <Link to={to} lang={useForeign(language)} className="font-[650]">
        {children}
      </Link>
      <Mark language={language} />
    </>
  )
}

/** With its space before it, so that a comma may follow the words themselves. */
function Mark({ language }: { language: Language }) {
  if (useForeign(language) === undefined) return null
  return (
    <>
      {' '}
      <ForeignMark language={language} />
    </>
  )
}

type Stuck = CoachHome['stuck'][number]

/** Where nothing moved for long, and what about; the longest silence first. */
export function StuckCard({ stuck, today }: { stuck: readonly Stuck[]; today: IsoDate }) {
  const t = useTranslations('home.coach.stuck')
  const rows = stuck.map((one) => ({
    key: one.trackId,
    row: (
      <>
        <Link to={`/tracks/${one.trackId}`} className="font-[650]">
          {one.smeName}
        </Link>
        <span className="block text-soft">
          {t('quiet', { days: one.days })}, <Why stuck={one} today={today} />
        </span>
      </>
    ),
  }))
  const none = t('none', { days: QUIET_DAYS })
  return <NeedCard title={t('title')} none={none} rows={rows} alarming />
}

function Why({ stuck: { why, step }, today }: { stuck: Stuck; today: IsoDate }) {
  const t = useTranslations('home.coach.stuck.why')
  const day = useDayWords(today)
  if (!step || why === 'all-done') return t('all-done')
  const { title, language, since, dueOn } = step
  const words = {
    title,
    on: day.short(why === 'change-asked' ? since : (dueOn ?? since)),
    step: (inner: ReactNode) => <Foreign language={language}>{inner}</Foreign>,
  }
  return t.rich(why, words)
}

type Due = CoachHome['due'][number]

/** What companies owe this week, by day. */
export function DueCard({ due, today }: { due: readonly Due[]; today: IsoDate }) {
  const t = useTranslations('home.coach.due')
  const rows = due.map((one) => ({
    key: `${one.stepId ?? ''}${one.resourceId ?? ''}`,
    row: <DueRow due={one} today={today} />,
  }))
  return <NeedCard title={t('title')} none={t('none')} rows={rows} />
}

function DueRow({ due, today }: { due: Due; today: IsoDate }) {
  const t = useTranslations('home.coach.due')
  const day = useDayWords(today)
  const { trackId, stepId, resourceId, title, language, smeName, dueOn } = due
  const to =
    stepId === null
      ? `/tracks/${trackId}/assignments/${resourceId}`
      : `/tracks/${trackId}/steps/${stepId}`
  return (
    <>
      <span className={dueOn <= today ? 'font-[620] text-signal' : undefined}>
        {day.weekday(dueOn)}
      </span>{' '}
      ·{' '}
      {title === null || language === null ? (
        t('hidden')
      ) : (
        <ToStep to={to} language={language}>
          {title}
        </ToStep>
      )}
      <span className="block text-soft">
        {smeName}
        {resourceId !== null && title !== null && <> · {t('resource')}</>}
      </span>
    </>
  )
}

type Unanswered = CoachHome['unanswered'][number]

/** Proposals that companies have not answered; only where there are any. */
export function UnansweredCard(props: { unanswered: readonly Unanswered[]; today: IsoDate }) {
  const { unanswered, today } = props
  const t = useTranslations('home.coach.unanswered')
  const day = useDayWords(today)
  const rows = unanswered.map(({ trackId, smeName, since, coach }) => ({
    key: `${trackId} ${coach}`,
    row: (
      <>
        <Link to={`/tracks/${trackId}`} className="font-[650]">
          {smeName}
        </Link>
        <span className="block text-soft">
          {coach === null
            ? t('track', { when: day.when(since) })
            : t('coach', { coach, when: day.when(since) })}
        </span>
      </>
    ),
  }))
  return <NeedCard title={t('title')} none="" rows={rows} className="flex-1" />
}
