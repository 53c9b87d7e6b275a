import type { Language } from '@traject/domain/language/language'
import type { TrackState } from '@traject/domain/track/track-state'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'

export interface TrackFace {
  id: string
  title: string
  language: Language
  state: TrackState
  smeName: string
}

type Props = { tracks: readonly TrackFace[]; showSme: boolean }

export function TrackList({ tracks, showSme }: Props) {
  return (
    <DataList className="mt-3">
      {tracks.map((track) => (
        <TrackRow key={track.id} track={track} showSme={showSme} />
      ))}
    </DataList>
  )
}

function TrackRow({ track, showSme }: { track: TrackFace; showSme: boolean }) {
  const t = useTranslations('track')
  const { id, title, language, state, smeName } = track
  return (
    <DataRow aside={<Tag>{t(`state.${state}`)}</Tag>}>
      {showSme && <span className="block text-soft">{smeName}</span>}
      <Link to={`/tracks/${id}`} className="font-[650]" lang={useForeign(language)}>
        {title}
      </Link>{' '}
      <ForeignMark language={language} />
    </DataRow>
  )
}
