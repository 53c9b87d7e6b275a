import { DataList, DataRow } from '@traject/ui/data-list'
import { RouteLineMini } from '@traject/ui/route-line-mini'
import { Tag } from '@traject/ui/tag'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import type { OverviewTrack } from './page-track.ts'
import { useTrackLine } from './track-line.ts'

type Props = { tracks: readonly OverviewTrack[]; reader: 'sme' | 'coach'; today: string }

/** A row for each track: the company with its coaches, title, state and line. */
export function OverviewList({ tracks, reader, today }: Props) {
  return (
    <DataList>
      {tracks.map((track) => (
        <OverviewRow key={track.id} track={track} reader={reader} today={today} />
      ))}
    </DataList>
  )
}

type RowProps = { track: OverviewTrack; reader: 'sme' | 'coach'; today: string }

function OverviewRow({ track, reader, today }: RowProps) {
  const t = useTranslations('track')
  const format = useFormatter()
  const { id, title, language, state, smeName, coaches, steps } = track
  const { stations, progress, description } = useTrackLine(track, reader, today)
  return (
    <DataRow
      aside={
        <div className="grid w-[190px] justify-items-start gap-1">
          {steps.length > 0 && <RouteLineMini stations={stations} description={description} />}
          <span className="text-sm text-soft" aria-hidden={steps.length > 0}>
            {steps.length > 0 ? progress : t('list.guestLine')}
          </span>
        </div>
      }
    >
      {reader === 'coach' && <span className="block font-[680]">{smeName}</span>}
      <Link to={`/tracks/${id}`} className="inline-block min-h-6" lang={useForeign(language)}>
        {title}
      </Link>{' '}
      <ForeignMark language={language} /> <Tag>{t(`state.${state}`)}</Tag>
      <span className="block text-sm text-soft">
        {coaches.length > 0
          ? format.list(coaches.map((coach) => coach.personName))
          : t('list.noCoach')}
      </span>
    </DataRow>
  )
}
