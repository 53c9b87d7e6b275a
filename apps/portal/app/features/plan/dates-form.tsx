import { Card } from '@traject/ui/card'
import { RadioGroup } from '@traject/ui/choice'
import { ErrorSummary } from '@traject/ui/error-summary'
import { Field, TextInput } from '@traject/ui/field'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { useErrorWords } from '../form/form-errors.tsx'
import { SubmitOrCancel } from '../form/submit-or-cancel.tsx'

type Props = {
  asked: { how: string; on: string; days: string }
  problems: { path: string; message: string }[]
  trackId: string
  /** Something is shown already: to show something else is no longer the first thing to do. */
  isAsked: boolean
}

/** What is to move. It only asks to be shown: what is chosen stands in the address. */
export function DatesForm({ asked, problems, trackId, isAsked }: Props) {
  const t = useTranslations('plan')
  const errors = useTranslations('errors')
  const say = useErrorWords()
  const summary = useRef<HTMLDivElement>(null)
  // Each new answer takes the focus anew.
  useEffect(() => summary.current?.focus(), [problems])
  const error = (path: string) => {
    const found = problems.find((problem) => problem.path === path)
    return found && say(found.message)
  }
  return (
    <Card>
      <ErrorSummary
        ref={summary}
        autoFocus
        title={errors('summary')}
        errors={problems.map(({ path, message }) => ({ fieldId: path, message: say(message) }))}
        className="mb-5"
      />
      <Form method="get" noValidate preventScrollReset className="group/dates grid gap-6">
        <RadioGroup
          id="how"
          name="how"
          legend={t('move.how')}
          choices={(['following', 'one'] as const).map((value) => ({
            value,
            label: t(`move.${value}`),
          }))}
          defaultValue={asked.how}
          error={error('how')}
        />
        <div className="hidden group-has-[input[value=following]:checked]/dates:block">
          <Field id="days" label={t('move.days')} hint={t('move.daysHint')} error={error('days')}>
            {(control) => (
              <TextInput
                {...control}
                name="days"
                inputMode="text"
                className="max-w-32"
                defaultValue={asked.days}
              />
            )}
          </Field>
        </div>
        <div className="hidden group-has-[input[value=one]:checked]/dates:block">
          <Field id="on" label={t('move.on')} hint={t('step.dueHint')} error={error('on')}>
            {(control) => (
              <TextInput
                {...control}
                name="on"
                type="date"
                className="max-w-60"
                defaultValue={asked.on}
              />
            )}
          </Field>
        </div>
        <SubmitOrCancel
          kind={isAsked ? 'quiet' : 'primary'}
          submit={t('move.show')}
          cancel={t('cancel')}
          back={`/tracks/${trackId}/plan`}
        />
      </Form>
    </Card>
  )
}
