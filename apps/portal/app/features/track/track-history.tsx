import type { Language } from '@traject/domain/language/language'
import type { TrackMove } from '@traject/domain/track/move-track'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { useFormatter, useTranslations } from 'use-intl'
import { Foreign } from '../words/lang.tsx'

export interface HistoryEntry {
  id: string
  at: string
  move: TrackMove
  personName: string | null
  placeName: string | null
  reason: string
  language: Language
}

/** What happened to a track, newest first; reasons stand in the language they were written in. */
export function TrackHistory({ history }: { history: readonly HistoryEntry[] }) {
  const t = useTranslations('track-state')
  const format = useFormatter()
  return (
    <Card aria-labelledby="history">
      <CardHeader id="history" title={t('history')} />
      {history.length === 0 && <p className="text-soft">{t('empty')}</p>}
      <DataList label={t('history')}>
        {history.map(({ id, at, move, personName, placeName, reason, language }) => (
          <DataRow
            key={id}
            aside={
              <span className="text-sm text-soft">{format.dateTime(new Date(at), 'moment')}</span>
            }
          >
            <b>{t(`entry.${move}`)}</b>
            {(personName ?? placeName) && (
              <span className="block text-sm text-soft">
                {personName && placeName
                  ? t('by', { person: personName, place: placeName })
                  : (personName ?? placeName)}
              </span>
            )}
            {reason !== '' && (
              <span className="mt-1 block whitespace-pre-line">
                <Foreign language={language}>{reason}</Foreign>
              </span>
            )}
          </DataRow>
        ))}
      </DataList>
    </Card>
  )
}
