import type { SmeHome as View } from '@traject/api/home/sme-home'
import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import { EmptyState } from '@traject/ui/empty-state'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { AssignedCard } from './assigned-card.tsx'
import { HomeHeader } from './home-header.tsx'
import { NextCard } from './next-card.tsx'
import { ProposedCoachCard } from './proposed-coach-card.tsx'
import { FurtherTrack, TrackLineCard } from './track-line-card.tsx'
import { WaitingCard } from './waiting-card.tsx'

type Props = {
  home: View
  /** The first words of the next step, made of Markdown on the server. */
  html: string
}

/** "What now?" */
export function SmeHome({ home, html }: Props) {
  const t = useTranslations('home.sme')
  const { today, tracks, assigned, waiting } = home
  const [first, ...further] = tracks
  return (
    <>
      <HomeHeader title={t('title')} today={today} />
      {first ? (
        <div className="grid gap-5">
          <div
            className={
              waiting.length > 0
                ? 'grid gap-5 lg:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]'
                : undefined
            }
          >
            <NextCard track={first} html={html} today={today} />
            {waiting.length > 0 && <WaitingCard waiting={waiting} today={today} />}
          </div>
          {tracks.map((track) =>
            track.proposedCoaches.map((coach) => (
              <ProposedCoachCard key={coach.id} trackId={track.id} coach={coach} />
            )),
          )}
          <TrackLineCard track={first} />
          {further.map((track) => (
            <FurtherTrack key={track.id} track={track} />
          ))}
          {assigned.length > 0 && <AssignedCard assigned={assigned} today={today} />}
        </div>
      ) : (
        <Card>
          <EmptyState
            title={t('none.title')}
            actions={
              <Link to="/catalogue" className={buttonClass('quiet')}>
                {t('none.catalogue')}
              </Link>
            }
          >
            {t('none.text')}
          </EmptyState>
        </Card>
      )}
    </>
  )
}
