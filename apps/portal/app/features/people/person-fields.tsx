import { LANGUAGES } from '@traject/domain/language/language'
import { RadioGroup } from '@traject/ui/choice'
import { Field, TextInput } from '@traject/ui/field'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'

type Props = { label: string; answer: Answered; hint?: ReactNode; defaultValue?: string }
type NameProps = Props & { autoComplete?: string }

export function NameField({ label, answer, defaultValue, autoComplete = 'off' }: NameProps) {
  return (
    <Field id="name" label={label} error={answer.error('name')}>
      {(control) => (
        <TextInput
          {...control}
          name="name"
          autoComplete={autoComplete}
          defaultValue={answer.value('name') ?? defaultValue}
        />
      )}
    </Field>
  )
}

export function EmailField({ label, hint, answer }: Props) {
  return (
    <Field id="email" label={label} hint={hint} error={answer.error('email')}>
      {(control) => (
        <TextInput
          {...control}
          name="email"
          type="email"
          autoComplete="off"
          defaultValue={answer.value('email')}
        />
      )}
    </Field>
  )
}

type LanguageProps = { legend: string; answer: Answered; defaultValue: string }

/** Each language under its own name, so that everybody finds it. */
export function LanguageField({ legend, answer, defaultValue }: LanguageProps) {
  const t = useTranslations('common')
  return (
    <RadioGroup
      id="language"
      name="language"
      legend={legend}
      choices={LANGUAGES.map((value) => ({
        value,
        label: <span lang={value}>{t(`ownLanguage.${value}`)}</span>,
      }))}
      defaultValue={defaultValue}
      error={answer.error('language')}
    />
  )
}
