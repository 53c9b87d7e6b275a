import { LANGUAGES } from '@traject/domain/language/language'
import { RadioGroup } from '@traject/ui/choice'
import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'

type Props = { answer: Answered; language: string; name?: string }

/** Whom to write to at a company, and in which language. */
export function ContactFields({ answer, language, name = '' }: Props) {
  const t = useTranslations('track-start')
  const common = useTranslations('common')
  return (
    <>
      <Field id="contactName" label={t('contactName')} error={answer.error('contactName')}>
        {(control) => (
          <TextInput
            {...control}
            name="contactName"
            autoComplete="off"
            defaultValue={answer.value('contactName') ?? name}
          />
        )}
      </Field>
      <Field id="contactEmail" label={t('contactEmail')} error={answer.error('contactEmail')}>
        {(control) => (
          <TextInput
            {...control}
            name="contactEmail"
            type="email"
            autoComplete="off"
            defaultValue={answer.value('contactEmail')}
          />
        )}
      </Field>
      <RadioGroup
        id="contactLanguage"
        name="contactLanguage"
        legend={t('contactLanguage')}
        choices={LANGUAGES.map((value) => ({
          value,
          label: <span lang={value}>{common(`ownLanguage.${value}`)}</span>,
        }))}
        defaultValue={answer.value('contactLanguage') ?? language}
        error={answer.error('contactLanguage')}
      />
    </>
  )
}
