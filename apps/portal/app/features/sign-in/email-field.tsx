import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'

/** The address of an account: browsers fill in the one they know. */
export function EmailField({ answer }: { answer: Answered }) {
  const t = useTranslations('sign-in')
  return (
    <Field id="email" label={t('email')} error={answer.error('email')}>
      {(control) => (
        <TextInput
          {...control}
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={answer.value('email')}
        />
      )}
    </Field>
  )
}
