import type { PartnerHome as View } from '@traject/api/home/partner-home'
import type { Side } from '@traject/domain/partnership/side'
import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import { EmptyState } from '@traject/ui/empty-state'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { CoachingCard } from './coaching-card.tsx'
import { HomeHeader } from './home-header.tsx'
import { NewlySharedCard } from './newly-shared-card.tsx'
import { SharedCard } from './shared-card.tsx'
import { TrackRows } from './track-rows.tsx'
import { WaitingForUsCard } from './waiting-for-us-card.tsx'

type Props = { home: View; side: Side | null }

/** "What do we give, what do we get?" */
export function PartnerHome({ home, side }: Props) {
  const t = useTranslations('home.partner')
  const { today, rows, coordinates, mayStart } = home
  return (
    <>
      <HomeHeader
        title={t('title')}
        today={today}
        actions={
          <>
            {mayStart && (
              <Link to="/tracks/new" className={buttonClass('primary')}>
                {t('start')}
              </Link>
            )}
            <Link to="/share" className={buttonClass(mayStart ? 'quiet' : 'primary')}>
              {t('share')}
            </Link>
          </>
        }
      />
      <div className="grid gap-5">
        <WaitingForUsCard home={home} />
        <div className="grid gap-5 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
          <SharedCard shared={home.shared} house={home.organisationId} />
          <NewlySharedCard items={home.newlyShared} />
        </div>
      </div>
      {rows.length > 0 && (
        <TrackRows title={t('rows.title')} rows={rows} side={side} today={today} />
      )}
      {rows.length === 0 && coordinates && (
        <Card className="mt-5">
          <EmptyState title={t('rows.none')}>{t('rows.noneText')}</EmptyState>
        </Card>
      )}
      {coordinates && <CoachingCard home={home} />}
    </>
  )
}
