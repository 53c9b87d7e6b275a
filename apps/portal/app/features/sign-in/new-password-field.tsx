import { PASSWORD_LENGTH } from '@traject/domain/auth-session/password-length'
import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'

/** A password that is being chosen: its length is said before, what else is wrong after. */
export function NewPasswordField({ answer }: { answer: Answered }) {
  const t = useTranslations('sign-in')
  return (
    <Field
      id="password"
      label={t('newPassword')}
      hint={t('newPasswordHint', { min: String(PASSWORD_LENGTH.min) })}
      error={answer.error('password')}
    >
      {(control) => (
        <TextInput {...control} name="password" type="password" autoComplete="new-password" />
      )}
    </Field>
  )
}
