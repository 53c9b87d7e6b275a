import { type Fact, SIZES, STAGES } from '@traject/domain/introduction/facts'
import { LANGUAGES } from '@traject/domain/language/language'
import { Card } from '@traject/ui/card'
import { CheckboxGroup, RadioGroup } from '@traject/ui/choice'
import { Field, Select, TextArea, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitOrCancel } from '../form/submit-or-cancel.tsx'
import { useLanguage } from '../words/lang.tsx'
import { type Labels, useFactWords } from './facts.tsx'

type Props = {
  whom: { value: string; name: string; facts: Fact[] }
  labels: Labels
  requestId: string
  back: string
}

/** Why, in which language, and what goes along: shown exactly as it will be sent. */
export function AskForm({ whom, labels, requestId, back }: Props) {
  const t = useTranslations('introduction')
  const common = useTranslations('common')
  const words = useFactWords(labels)
  const reader = useLanguage()
  const answer = useAnswer()
  const offered = whom.facts.filter(({ key }) => key !== 'name')
  return (
    <>
      <FormErrors answer={answer} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <EditionFields requestId={requestId} />
          <input type="hidden" name="forWhom" value={whom.value} />
          <Field id="why" label={t('ask.why')} hint={t('ask.whyHint')} error={answer.error('why')}>
            {(control) => (
              <TextArea
                {...control}
                name="why"
                rows={5}
                required
                maxLength={5000}
                defaultValue={answer.value('why')}
              />
            )}
          </Field>
          <RadioGroup
            id="language"
            name="language"
            legend={t('ask.language')}
            choices={LANGUAGES.map((value) => ({ value, label: common(`language.${value}`) }))}
            defaultValue={answer.value('language') ?? reader}
            error={answer.error('language')}
          />
          <CheckboxGroup
            id="facts"
            name="facts"
            legend={t('ask.facts')}
            hint={`${t('ask.factsHint')} ${t('ask.always', { name: whom.name })}`}
            choices={offered.map((fact) => ({
              value: fact.key,
              label: t(`facts.${fact.key}`),
              hint: words(fact),
            }))}
            defaultValues={offered.map(({ key }) => key)}
            error={answer.error('facts')}
          />
          <fieldset className="grid gap-4">
            <legend className="mb-2 font-[620]">{t('ask.typed')}</legend>
            <Field id="website" label={t('facts.website')} error={answer.error('website')}>
              {(control) => (
                <TextInput
                  {...control}
                  type="url"
                  name="website"
                  defaultValue={answer.value('website')}
                />
              )}
            </Field>
            <ChoiceField name="size" values={SIZES} said={(value) => t(`sizes.${value}`)} />
            <ChoiceField name="stage" values={STAGES} said={(value) => t(`stages.${value}`)} />
          </fieldset>
          <p>{t('ask.consent')}</p>
          <SubmitOrCancel submit={t('ask.submit')} cancel={t('ask.cancel')} back={back} />
        </Form>
      </Card>
    </>
  )
}

type ChoiceProps<Value extends string> = {
  name: 'size' | 'stage'
  values: readonly Value[]
  said(value: Value): string
}

/** One of a few, or not sent. */
function ChoiceField<Value extends string>({ name, values, said }: ChoiceProps<Value>) {
  const t = useTranslations('introduction')
  const answer = useAnswer()
  return (
    <Field id={name} label={t(`facts.${name}`)} error={answer.error(name)}>
      {(control) => (
        <Select {...control} name={name} defaultValue={answer.value(name) ?? ''}>
          <option value="">{t('ask.notSent')}</option>
          {values.map((value) => (
            <option key={value} value={value}>
              {said(value)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
