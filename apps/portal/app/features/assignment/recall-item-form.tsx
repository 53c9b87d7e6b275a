import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import { Field, TextArea } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form, Link } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'

type Props = { id: string; title: string; requestId: string }

/** Taking an item back wherever it was assigned: it says what that does, and to whom nothing is told. */
export function RecallItemForm({ id, title, requestId }: Props) {
  const t = useTranslations('assignment')
  const answer = useAnswer()
  return (
    <Card>
      <Form method="post" noValidate className="grid gap-6">
        <FormErrors answer={answer} />
        <ActingForField />
        <input type="hidden" name="requestId" value={requestId} />
        <div className="grid gap-3">
          <p>{t('recallItem.text', { title })}</p>
          <p>{t('recallItem.still')}</p>
          <p className="text-soft">{t('recallItem.unsaid')}</p>
        </div>
        <Field
          id="reason"
          label={t('recallItem.reason')}
          hint={t('recallItem.reasonHint')}
          error={answer.error('reason')}
        >
          {(control) => (
            <TextArea
              {...control}
              name="reason"
              rows={3}
              required
              maxLength={1000}
              defaultValue={answer.value('reason')}
            />
          )}
        </Field>
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton>{t('recallItem.submit')}</SubmitButton>
          <Link to={`/items/${id}`} className={buttonClass('text')}>
            {t('assign.cancel')}
          </Link>
        </div>
      </Form>
    </Card>
  )
}
