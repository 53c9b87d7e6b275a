import { OUTCOMES, type Outcome } from '@traject/domain/introduction/introduction-state'
import { Card } from '@traject/ui/card'
import { RadioGroup } from '@traject/ui/choice'
import { useTranslations } from 'use-intl'
import { requestIdFor } from '../../lib/request-id.ts'
import { Form } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'

/** The house notes what came of a meeting. */
export function OutcomeForm({
  outcome,
  requestId,
}: {
  outcome: Outcome | null
  requestId: string
}) {
  const t = useTranslations('introduction')
  const answer = useAnswer()
  return (
    <Card>
      <Form method="post" noValidate className="grid gap-4">
        <EditionFields requestId={requestIdFor(requestId, `note ${outcome}`)} />
        <RadioGroup
          id="outcome"
          name="outcome"
          legend={t('note.legend')}
          choices={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          defaultValue={outcome ?? undefined}
          error={answer.error('outcome')}
        />
        <div>
          <SubmitButton kind="quiet" name="press" value="note">
            {t('note.submit')}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
