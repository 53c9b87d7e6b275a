import type { StepMover } from '@traject/domain/track/move-step'
import { Card, CardHeader } from '@traject/ui/card'
import { RouteLine } from '@traject/ui/route-line'
import { RouteLineVertical } from '@traject/ui/route-line-vertical'
import { SideLegend } from '@traject/ui/side-dot'
import { useTranslations } from 'use-intl'
import { routerLink } from '../../lib/router.tsx'
import { toneOf } from '../words/side-tone.ts'
import type { PageTrack } from './page-track.ts'
import { useTrackLine } from './track-line.ts'

type Props = {
  track: PageTrack
  reader: StepMover
  today: string
  /** Where a step is opened; none where the reader may not. */
  hrefOf(stepId: string): string | undefined
  className?: string
}

/** The track as a line: lying where there is room, upright around the next stop on a phone. */
export function LineCard({ track, reader, today, hrefOf, className }: Props) {
  const t = useTranslations('track')
  const { stations, progress, description } = useTrackLine(track, reader, today)
  const shown = { stations, description }
  return (
    <Card aria-labelledby="line" className={className}>
      <CardHeader
        id="line"
        title={t('line.title')}
        aside={<span className="text-soft">{progress}</span>}
      />
      {stations.length > 0 && (
        <div className="@container">
          {/* All steps stand as links below: here the line is one picture. */}
          <RouteLine {...shown} className="hidden pt-1 @xl:block" />
          <RouteLineVertical
            description={description}
            stations={stations.map((station) => ({ ...station, href: hrefOf(station.id) }))}
            renderLink={routerLink}
            className="@xl:hidden"
          />
        </div>
      )}
      <SideLegend
        className="mt-3"
        sides={track.houses.map(({ name, side }) => ({ tone: toneOf(side), label: name }))}
      />
    </Card>
  )
}
