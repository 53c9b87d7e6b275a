import type { Waiting } from '@traject/api/home/sme-home'
import type { IsoDate } from '@traject/domain/calendar/date'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import { useDayWords } from './day-words.ts'

type Props = { waiting: readonly Waiting[]; today: IsoDate }

/** What the company waits for, and from whom. */
export function WaitingCard({ waiting, today }: Props) {
  const t = useTranslations('home.sme.waiting')
  return (
    <Card aria-labelledby="waiting">
      <CardHeader id="waiting" title={t('title')} />
      <DataList>
        {waiting.map((one) => (
          <WaitingRow key={one.stepId} waiting={one} today={today} />
        ))}
      </DataList>
    </Card>
  )
}

function WaitingRow({ waiting, today }: { waiting: Waiting; today: IsoDate }) {
  const t = useTranslations('home.sme.waiting')
  const day = useDayWords(today)
  const { trackId, stepId, title, language, houseName, since } = waiting
  const lang = useForeign(language)
  const parts = {
    title,
    b: (words: ReactNode) => <b>{words}</b>,
    step: (words: ReactNode) => (
      <>
        <Link to={`/tracks/${trackId}/steps/${stepId}`} lang={lang}>
          {words}
        </Link>{' '}
        <ForeignMark language={language} />
      </>
    ),
  }
  return (
    <DataRow>
      {houseName === null
        ? t.rich('nobody', parts)
        : t.rich('reads', { ...parts, house: houseName })}
      <span className="block text-sm text-soft">{day.when(since)}</span>
    </DataRow>
  )
}
