import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { useFormatter, useTranslations } from 'use-intl'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import type { PageTrack } from './page-track.ts'

type Happened = PageTrack['history'][number]

/** What happened last: who did it for whom, when, and why in his own words. */
export function HistoryCard({ history }: { history: PageTrack['history'] }) {
  const t = useTranslations('track')
  return (
    <Card aria-labelledby="history">
      <CardHeader id="history" title={t('history.title')} />
      {history.length > 0 ? (
        <DataList>
          {history.map((happened) => (
            <HistoryRow key={happened.id} happened={happened} />
          ))}
        </DataList>
      ) : (
        <p className="text-soft">{t('history.none')}</p>
      )}
    </Card>
  )
}

function HistoryRow({ happened }: { happened: Happened }) {
  const t = useTranslations('track')
  const format = useFormatter()
  const { at, move, personName, forName, stepTitle, stepLanguage, reason, language } = happened
  const stepLang = useForeign(stepLanguage ?? language)
  const lang = useForeign(language)
  const when = format.relativeTime(new Date(at))
  return (
    <DataRow>
      {t.rich(`history.${move}`, {
        name: personName ?? forName ?? '',
        title: stepTitle ?? '',
        who: (chunks) => <b>{chunks}</b>,
        step: (chunks) => <span lang={stepLang}>{chunks}</span>,
      })}
      {reason !== '' && (
        <span className="block">
          {t.rich('history.reason', {
            words: reason,
            reason: (chunks) => <span lang={lang}>{chunks}</span>,
          })}{' '}
          <ForeignMark language={language} />
        </span>
      )}
      <span className="block text-sm text-soft">
        <time dateTime={at}>
          {personName && forName ? t('history.for', { house: forName, when }) : when}
        </time>
      </span>
    </DataRow>
  )
}
