import { dueDate } from '@traject/domain/calendar/due-date'
import type { Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { useFormatter, useTranslations } from 'use-intl'
import { SubmitButton } from '../form/submit-button.tsx'
import { Foreign } from '../words/lang.tsx'

export interface PlannedStep {
  id: string
  title: string
  language: Language
  dueAfterDays: number | null
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** The real dates that a first day gives; they follow it as it is typed. */
export function StartPreview({
  steps,
  startsOn,
}: {
  steps: readonly PlannedStep[]
  startsOn: string
}) {
  const t = useTranslations('track-start')
  const format = useFormatter()
  const isDay = DAY.test(startsOn) && !Number.isNaN(Date.parse(startsOn))
  return (
    <Card aria-labelledby="preview">
      <CardHeader
        id="preview"
        title={t('preview')}
        aside={t('previewCount', { count: steps.length })}
      />
      <DataList label={t('preview')}>
        {steps.map(({ id, title, language, dueAfterDays }, at) => (
          <DataRow
            key={id}
            aside={
              <span className="text-sm whitespace-nowrap text-soft tabular-nums">
                {isDay && dueAfterDays !== null
                  ? format.dateTime(new Date(dueDate(startsOn, dueAfterDays)), 'day')
                  : t('noDate')}
              </span>
            }
          >
            <span className="text-soft">{at + 1}.</span>{' '}
            <Foreign language={language}>{title}</Foreign>
          </DataRow>
        ))}
      </DataList>
      <noscript>
        <div className="mt-4">
          <SubmitButton kind="quiet" size="small" name="act" value="dates">
            {t('showDates')}
          </SubmitButton>
        </div>
      </noscript>
    </Card>
  )
}
