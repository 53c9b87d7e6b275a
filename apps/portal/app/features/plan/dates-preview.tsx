import type { DateChange, DateMove } from '@traject/domain/plan/move-dates'
import { Card, CardHeader } from '@traject/ui/card'
import { Table } from '@traject/ui/table'
import { useFormatter, useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { Foreign } from '../words/lang.tsx'
import type { Plan } from './plan-views.ts'

type Props = { plan: Plan; move: DateMove; changes: readonly DateChange[]; requestId: string }

/** What would change, and the button that does it. */
export function DatesPreview({ plan, move, changes, requestId }: Props) {
  const t = useTranslations('plan')
  const format = useFormatter()
  const day = (on: string | null) => (on ? format.dateTime(new Date(on), 'day') : t('noDue'))
  return (
    <Card>
      <CardHeader title={t('move.preview')} />
      {changes.length === 0 ? (
        <p role="status">{t('move.nothing')}</p>
      ) : (
        <>
          <p className="mb-4 text-soft">{t('move.keeps')}</p>
          <Table
            caption={t('move.preview')}
            captionHidden
            columns={[
              { key: 'step', head: t('move.step') },
              { key: 'before', head: t('move.before') },
              { key: 'after', head: t('move.after') },
            ]}
            rows={changes.map(({ id, before, after }) => {
              const step = plan.steps.find((one) => one.id === id)
              return {
                key: id,
                head: step && <Foreign language={step.language}>{step.title}</Foreign>,
                cells: [day(before), <b key="after">{day(after)}</b>],
              }
            })}
          />
          <Form method="post" className="mt-5">
            <EditionFields revision={plan.track.revision} requestId={requestId} />
            <input type="hidden" name="how" value={move.how} />
            {move.how === 'one' ? (
              <input type="hidden" name="on" value={move.on} />
            ) : (
              <input type="hidden" name="days" value={move.days} />
            )}
            <SubmitButton>{t('move.submit', { count: changes.length })}</SubmitButton>
          </Form>
        </>
      )}
    </Card>
  )
}
