import { Card, CardHeader } from '@traject/ui/card'
import { RouteLine } from '@traject/ui/route-line'
import { RouteLineVertical } from '@traject/ui/route-line-vertical'
import { SideLegend } from '@traject/ui/side-dot'
import { useTranslations } from 'use-intl'
import { routerLink } from '../../lib/router.tsx'
import { toneOf } from '../words/side-tone.ts'
import type { PageTrack } from './page-track.ts'
import type { TrackLine } from './track-line.ts'

type Props = {
  track: PageTrack
  line: TrackLine
  /** Where a step is opened; none where the reader may not. */
  hrefOf(stepId: string): string | undefined
  className?: string
}

/** The track as a line: lying where there is room, upright around the next stop on a phone. */
export function LineCard({ track, line, hrefOf, className }: Props) {
  const t = useTranslations('track')
  const { stations, progress, description } = line
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
          <RouteLine {...shown} className="hidden pt-1 @xl:block @min-[47rem]:hidden" />
          <RouteLine {...shown} atLeast={720} className="hidden pt-1 @min-[47rem]:block" />
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
        sides={housesInTurn(track).map(({ name, side }) => ({ tone: toneOf(side), label: name }))}
      />
    </Card>
  )
}

/** The houses in the order in which the line meets them. */
function housesInTurn({ steps, houses }: PageTrack) {
  const met = [...new Set(steps.map(({ houseId }) => houseId))]
  return met.flatMap((id) => houses.find((house) => house.id === id) ?? [])
}
