import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import { LanguageField, NameField } from '../people/person-fields.tsx'
import { CountryField, NumberField } from './registration-fields.tsx'

/** A house as a legal entity. */
export function OrganisationFields({ answer, language }: { answer: Answered; language: string }) {
  const t = useTranslations('houses.seat')
  return (
    <>
      <NameField label={t('name')} answer={answer} />
      <CountryField legend={t('country')} nameOf={(country) => t(country)} answer={answer} />
      <NumberField label={t('number')} hint={t('numberHint')} answer={answer} />
      <LanguageField
        legend={t('language')}
        answer={answer}
        defaultValue={answer.value('language') ?? language}
      />
    </>
  )
}
