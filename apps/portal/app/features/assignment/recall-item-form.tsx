import { Card } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { SubmitOrCancel } from '../form/submit-or-cancel.tsx'

type Props = { id: string; title: string; requestId: string }

/** Taking an item back wherever it was assigned: it says what that does, and to whom nothing is told. */
export function RecallItemForm({ id, title, requestId }: Props) {
  const t = useTranslations('assignment')
  const answer = useAnswer()
  return (
    <Card>
      <Form method="post" noValidate className="grid gap-6">
        <FormErrors answer={answer} />
        <EditionFields requestId={requestId} />
        <div className="grid gap-3">
          <p>{t('recallItem.text', { title })}</p>
          <p>{t('recallItem.still')}</p>
          <p className="text-soft">{t('recallItem.unsaid')}</p>
        </div>
        <ReasonField
          label={t('recallItem.reason')}
          hint={t('recallItem.reasonHint')}
          answer={answer}
          most={1000}
          required
        />
        <SubmitOrCancel
          submit={t('recallItem.submit')}
          cancel={t('assign.cancel')}
          back={`/items/${id}`}
        />
      </Form>
    </Card>
  )
}
