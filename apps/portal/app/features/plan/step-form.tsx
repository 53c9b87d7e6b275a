import { Card, CardHeader } from '@traject/ui/card'
import { Checkbox } from '@traject/ui/choice'
import { Field, Select, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import type { StoredWords } from '../form/behind-notice.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { type Answered, FormErrors, useAnswer } from '../form/form-errors.tsx'
import { type FormValues, formValues } from '../form/form-values.ts'
import { LanguageColumns } from '../form/language-columns.tsx'
import { SubmitOrCancel } from '../form/submit-or-cancel.tsx'
import type { StepView } from './plan-views.ts'
import { StepWords } from './step-words.tsx'

type Props = { view: StepView; stored: StoredWords; requestId: string }

/** The form of a step, new or not; works without JavaScript. */
export function StepForm({ view, stored, requestId }: Props) {
  const t = useTranslations('plan')
  const answer = useAnswer()
  const values = formValues(answer.typed, stored)
  const { track, step } = view
  return (
    <>
      <FormErrors answer={answer} />
      <Form method="post" noValidate className="mt-5 grid gap-5">
        <button type="submit" hidden aria-hidden tabIndex={-1} />
        <EditionFields revision={track.revision} requestId={requestId} />
        {step && <input type="hidden" name="stepRevision" value={step.revision} />}
        <Card>
          <CardHeader title={t('step.words')} />
          {step && <p className="mb-4 text-soft">{t('step.cut')}</p>}
          <LanguageColumns
            values={values}
            answer={answer}
            fields={{
              title: t('step.name'),
              instructions: t('step.instructions'),
              evidence: t('step.evidence'),
            }}
            name="language"
            stored={stored}
            first={track.language}
          >
            {(language) => <StepWords language={language} values={values} answer={answer} />}
          </LanguageColumns>
        </Card>
        <Card>
          <CardHeader title={t('step.when')} />
          <PlaceFields view={view} values={values} answer={answer} />
        </Card>
        <SubmitOrCancel
          submit={t(step ? 'step.save' : 'step.add')}
          cancel={t('cancel')}
          back={`/tracks/${track.id}/plan`}
        />
      </Form>
    </>
  )
}

type PlaceProps = { view: StepView; values: FormValues; answer: Answered }

function PlaceFields({ view: { modules, houses }, values, answer }: PlaceProps) {
  const t = useTranslations('plan')
  return (
    <div className="grid gap-5">
      <div className="grid items-start gap-5 rail:grid-cols-2">
        <Field id="moduleId" label={t('step.module')} error={answer.error('moduleId')}>
          {(control) => (
            <Select {...control} name="moduleId" defaultValue={values.text('moduleId')}>
              <option value="">{t('noModule')}</option>
              {modules.map(({ id, title, language }) => (
                <option key={id} value={id} lang={language}>
                  {title}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          id="dueOn"
          label={t('step.due')}
          hint={t('step.dueHint')}
          error={answer.error('dueOn')}
        >
          {(control) => (
            <TextInput
              {...control}
              name="dueOn"
              type="date"
              defaultValue={values.text('dueOn')}
              className="max-w-60"
            />
          )}
        </Field>
      </div>
      <Field
        id="organisationId"
        label={t('step.house')}
        hint={t('step.houseHint')}
        error={answer.error('organisationId')}
        className="max-w-md"
      >
        {(control) => (
          <Select {...control} name="organisationId" defaultValue={values.text('organisationId')}>
            <option value="">{t('step.responsible')}</option>
            {houses.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Checkbox
        id="optional"
        name="optional"
        label={t('step.optional')}
        hint={t('step.optionalHint')}
        defaultChecked={values.isOn('optional')}
      />
    </div>
  )
}
