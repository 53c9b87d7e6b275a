import { LANGUAGES } from '@traject/domain/language/language'
import { CheckboxGroup } from '@traject/ui/choice'
import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'

type Props = {
  answer: Answered
  stored: { languages: readonly string[]; followUpMonths: number }
}

export function SettingsFields({ answer, stored }: Props) {
  const t = useTranslations('houses.settingsPage')
  const common = useTranslations('common')
  const shown = formValues(answer.typed, {
    languages: stored.languages,
    followUpMonths: String(stored.followUpMonths),
  })
  return (
    <>
      <CheckboxGroup
        id="languages"
        name="languages"
        legend={t('languages')}
        choices={LANGUAGES.map((value) => ({ value, label: common(`language.${value}`) }))}
        defaultValues={shown.list('languages')}
        error={answer.error('languages')}
      />
      <Field
        id="followUpMonths"
        label={t('months')}
        hint={t('monthsHint')}
        error={answer.error('followUpMonths')}
      >
        {(control) => (
          <TextInput
            {...control}
            name="followUpMonths"
            inputMode="numeric"
            className="max-w-32"
            defaultValue={shown.text('followUpMonths')}
          />
        )}
      </Field>
    </>
  )
}
