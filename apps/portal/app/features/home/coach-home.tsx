import type { CoachHome as View } from '@traject/api/home/coach-home'
import type { Side } from '@traject/domain/partnership/side'
import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import { EmptyState } from '@traject/ui/empty-state'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { HomeHeader } from './home-header.tsx'
import { DueCard, ReviewCard, StuckCard, UnansweredCard } from './need-cards.tsx'
import { TrackRows } from './track-rows.tsx'

type Props = { home: View; side: Side | null }

/** "Who needs me?" */
export function CoachHome({ home, side }: Props) {
  const t = useTranslations('home.coach')
  const { today, rows, mayStart } = home
  const start = mayStart && (
    <Link to="/tracks/new" className={buttonClass(rows.length > 0 ? 'quiet' : 'primary')}>
      {t('rows.start')}
    </Link>
  )
  if (rows.length === 0) {
    return (
      <>
        <HomeHeader title={t('title')} today={today} />
        <Card>
          <EmptyState title={t('rows.none')} actions={start}>
            {t('rows.noneText')}
          </EmptyState>
        </Card>
      </>
    )
  }
  return (
    <>
      <HomeHeader title={t('title')} today={today} actions={start} />
      <div className="grid gap-5 lg:grid-cols-3">
        <ReviewCard review={home.review} today={today} />
        <div className="flex flex-col gap-5">
          <StuckCard stuck={home.stuck} today={today} />
          {home.unanswered.length > 0 && (
            <UnansweredCard unanswered={home.unanswered} today={today} />
          )}
        </div>
        <DueCard due={home.due} today={today} />
      </div>
      <TrackRows title={t('rows.title')} rows={rows} side={side} today={today} />
    </>
  )
}
