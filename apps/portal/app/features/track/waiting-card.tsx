import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { useFormatter, useTranslations } from 'use-intl'
import { useForeign } from '../words/lang.tsx'
import type { PageStep, PageTrack } from './page-track.ts'

/** Whether the company waits for anything. */
export function waitsFor({ state, steps }: PageTrack): boolean {
  return (
    state === 'agreed' || state === 'paused' || steps.some((step) => step.state === 'submitted')
  )
}

/** What the company waits for, and from whom. */
export function WaitingCard({ track }: { track: PageTrack }) {
  const t = useTranslations('track')
  const format = useFormatter()
  const { state, startsOn, steps } = track
  return (
    <Card aria-labelledby="waiting">
      <CardHeader id="waiting" title={t('waiting.title')} />
      {state === 'agreed' && (
        <p>{t('waiting.start', { on: format.dateTime(new Date(startsOn), 'day') })}</p>
      )}
      {state === 'paused' && <p>{t('waiting.paused')}</p>}
      <DataList>
        {steps
          .filter((step) => step.state === 'submitted')
          .map((step) => (
            <WaitingRow key={step.id} track={track} step={step} />
          ))}
      </DataList>
    </Card>
  )
}

function WaitingRow({ track, step }: { track: PageTrack; step: PageStep }) {
  const t = useTranslations('track')
  const format = useFormatter()
  const lang = useForeign(step.language)
  const { coaches, houses } = track
  // The coach of the house whose turn it is, else the lead coach: the first.
  const coach = coaches.find(({ organisationId }) => organisationId === step.houseId) ?? coaches[0]
  const house = coach?.organisationName ?? houses.find(({ id }) => id === step.houseId)?.name ?? ''
  return (
    <DataRow>
      {t.rich('waiting.reads', {
        name: coach?.personName ?? t('waiting.anyCoach'),
        title: step.title,
        who: (chunks) => <b>{chunks}</b>,
        step: (chunks) => <span lang={lang}>{chunks}</span>,
      })}
      <span className="block text-sm text-soft">
        {t('waiting.since', { house, when: format.relativeTime(new Date(step.stateSince)) })}
      </span>
    </DataRow>
  )
}
