import type { Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import { Checkbox } from '@traject/ui/choice'
import { Field, Select, TextArea, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { type ConceptChoice, ConceptFields } from '../concept/concept-fields.tsx'
import { SmallCorrection } from '../form/behind-notice.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { SubmitButton } from '../form/submit-button.tsx'

/** A step as its form shows it. */
export interface EditedStep {
  title: string
  instructions: string
  evidence: string
  dueAfterDays: string
  optional: boolean
  /** Empty: the template's own house. */
  organisationId: string
  concepts: string[]
}

export interface HouseChoice {
  id: string
  name: string
}

type Props = {
  stored: EditedStep
  language: Language
  revision: number
  requestId: string
  ownerName: string
  /** There are words of it in another language, which a change may leave behind. */
  isTranslated?: boolean
  /** Without the template's own. */
  houses: readonly HouseChoice[]
  concepts: readonly ConceptChoice[]
}

/** A step in the language in which the template is written; works without JavaScript. */
export function StepForm(props: Props) {
  const { stored, language, revision, requestId, ownerName, houses, concepts } = props
  const { isTranslated = false } = props
  const t = useTranslations('template')
  const common = useTranslations('common')
  const answer = useAnswer()
  const values = formValues(answer.typed, stored)
  const chosen = values.list('concepts')
  return (
    <>
      <FormErrors answer={answer} />
      <Form method="post" noValidate className="mt-5 grid gap-5">
        <button type="submit" hidden aria-hidden tabIndex={-1} />
        <EditionFields revision={revision} requestId={requestId} />
        <Card>
          <CardHeader
            title={t('step.words')}
            aside={
              <span className="text-sm text-soft">
                {t('step.wordsIn', { language: common(`language.${language}`) })}
              </span>
            }
          />
          <div className="grid gap-5">
            <Field
              id="title"
              label={t('step.title')}
              hint={t('step.titleHint')}
              error={answer.error('title')}
            >
              {(control) => (
                <TextInput
                  {...control}
                  name="title"
                  lang={language}
                  defaultValue={values.text('title')}
                />
              )}
            </Field>
            <Field
              id="instructions"
              label={t('step.instructions')}
              hint={t('step.instructionsHint')}
              error={answer.error('instructions')}
            >
              {(control) => (
                <TextArea
                  {...control}
                  name="instructions"
                  lang={language}
                  rows={8}
                  defaultValue={values.text('instructions')}
                />
              )}
            </Field>
            <Field
              id="evidence"
              label={t('step.evidence')}
              hint={t('step.evidenceHint')}
              error={answer.error('evidence')}
            >
              {(control) => (
                <TextArea
                  {...control}
                  name="evidence"
                  lang={language}
                  rows={2}
                  defaultValue={values.text('evidence')}
                />
              )}
            </Field>
            {isTranslated && <SmallCorrection isConfirmed={values.isOn('smallCorrection')} />}
          </div>
        </Card>
        <Card>
          <CardHeader title={t('step.when')} />
          <div className="grid gap-5">
            <Field
              id="dueAfterDays"
              label={t('step.dueAfterDays')}
              hint={t('step.dueAfterDaysHint')}
              error={answer.error('dueAfterDays')}
            >
              {(control) => (
                <TextInput
                  {...control}
                  name="dueAfterDays"
                  inputMode="numeric"
                  className="max-w-36"
                  defaultValue={values.text('dueAfterDays')}
                />
              )}
            </Field>
            <Checkbox
              id="optional"
              name="optional"
              label={t('step.optional')}
              hint={t('step.optionalHint')}
              defaultChecked={values.isOn('optional')}
            />
            <Field
              id="organisationId"
              label={t('step.house')}
              hint={t('step.houseHint')}
              error={answer.error('organisationId')}
              className="max-w-md"
            >
              {(control) => (
                <Select
                  {...control}
                  name="organisationId"
                  defaultValue={values.text('organisationId')}
                >
                  <option value="">{ownerName}</option>
                  {houses.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
        </Card>
        <Card>
          <CardHeader title={t('step.about')} />
          <ConceptFields concepts={concepts} chosen={chosen} />
        </Card>
        <div>
          <SubmitButton>{t('step.save')}</SubmitButton>
        </div>
      </Form>
    </>
  )
}

export const emptyStep: EditedStep = {
  title: '',
  instructions: '',
  evidence: '',
  dueAfterDays: '',
  optional: false,
  organisationId: '',
  concepts: [],
}
