import { Card, CardHeader } from '@traject/ui/card'
import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { NewPasswordField } from '../sign-in/new-password-field.tsx'

export function PasswordCard({ hasPassword }: { hasPassword: boolean }) {
  const t = useTranslations('account')
  const answer = useAnswer()
  return (
    <Card>
      <CardHeader title={hasPassword ? t('password.change') : t('password.set')} />
      <p className="mt-2 text-soft">{t('password.text')}</p>
      <div className="mt-4 grid gap-5">
        <FormErrors answer={answer} />
        <Form method="post" noValidate className="grid gap-5">
          {hasPassword && (
            <Field id="current" label={t('password.current')} error={answer.error('current')}>
              {(control) => (
                <TextInput
                  {...control}
                  name="current"
                  type="password"
                  autoComplete="current-password"
                />
              )}
            </Field>
          )}
          <NewPasswordField answer={answer} />
          <div>
            <SubmitButton name="act" value="password">
              {t('password.submit')}
            </SubmitButton>
          </div>
        </Form>
      </div>
    </Card>
  )
}
