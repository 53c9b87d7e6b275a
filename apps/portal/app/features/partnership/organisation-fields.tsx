import { COUNTRIES } from '@traject/domain/partnership/registration-number'
import { RadioGroup } from '@traject/ui/choice'
import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import { LanguageField, NameField } from '../people/person-fields.tsx'

/** A house as a legal entity. */
export function OrganisationFields({ answer, language }: { answer: Answered; language: string }) {
  const t = useTranslations('houses.seat')
  return (
    <>
      <NameField label={t('name')} answer={answer} />
      <RadioGroup
        id="country"
        name="country"
        legend={t('country')}
        choices={COUNTRIES.map((value) => ({ value, label: t(value) }))}
        defaultValue={answer.value('country')}
        error={answer.error('country')}
      />
      <Field
        id="registrationNumber"
        label={t('number')}
        hint={t('numberHint')}
        error={answer.error('registrationNumber')}
      >
        {(control) => (
          <TextInput
            {...control}
            name="registrationNumber"
            autoComplete="off"
            className="max-w-72"
            defaultValue={answer.value('registrationNumber')}
          />
        )}
      </Field>
      <LanguageField
        legend={t('language')}
        answer={answer}
        defaultValue={answer.value('language') ?? language}
      />
    </>
  )
}
