import { Card, CardHeader } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { type ConceptChoice, ConceptFields } from '../concept/concept-fields.tsx'
import { DayField } from '../form/day-field.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import type { EditedItem } from '../item-editor/edited-item.ts'
import { HandOnField, TermsField } from '../item-editor/terms-fields.tsx'
import { TextFields } from '../item-editor/text-fields.tsx'

type Props = {
  stored: EditedItem
  /** Of what is edited; none for a new one. */
  revision?: number
  requestId?: string
  concepts: readonly ConceptChoice[]
}

/** Title, summary, concepts and terms of a template; works without JavaScript. */
export function DescribeForm({ stored, revision, requestId, concepts }: Props) {
  const t = useTranslations('template')
  const resource = useTranslations('resource')
  const item = useTranslations('item')
  const answer = useAnswer()
  const values = formValues(answer.typed, stored)
  return (
    <>
      <FormErrors answer={answer} />
      <Form method="post" noValidate className="mt-5 grid gap-5">
        <EditionFields revision={revision} requestId={requestId} />
        <Card>
          <CardHeader title={resource('texts')} />
          <TextFields values={values} answer={answer} stored={stored} />
        </Card>
        <Card>
          <CardHeader title={resource('finding')} />
          <p className="mt-1 text-soft">{resource('findingText')}</p>
          <ConceptFields concepts={concepts} chosen={values.list('concepts')} />
        </Card>
        <Card>
          <CardHeader title={resource('use')} />
          <div className="mt-4 grid gap-5">
            <TermsField values={values} className="max-w-md" />
            <DayField
              name="validUntil"
              label={item('facts.validUntil')}
              hint={resource('validUntilHint')}
              answer={answer}
              defaultValue={stored.validUntil}
            />
            <HandOnField values={values} />
          </div>
        </Card>
        <div>
          <SubmitButton>
            {revision === undefined ? t('saveAndBuild') : resource('save')}
          </SubmitButton>
        </div>
      </Form>
    </>
  )
}
