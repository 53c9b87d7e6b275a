import { Card } from '@traject/ui/card'
import { Field, TextInput } from '@traject/ui/field'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { Form, Link } from '../../lib/router.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { EmailField } from './email-field.tsx'

type Props = { returnTo: string; mailed: boolean }

/** Signing in by password, or by a mailed link with the same address. */
export function SignInForms({ returnTo, mailed }: Props) {
  const t = useTranslations('sign-in')
  const answer = useAnswer()
  return (
    <div className="mx-auto max-w-md">
      <PageHeader title={t('title')} lead={t('lead')} />
      {mailed && (
        <Notice kind="success" title={t('mailed.title')} className="mb-5">
          {t('mailed.text')}
        </Notice>
      )}
      <FormErrors answer={answer} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-5">
          {/* First, so that Enter signs in by password. */}
          <button type="submit" name="way" value="password" hidden aria-hidden tabIndex={-1} />
          <input type="hidden" name="returnTo" value={returnTo} />
          <EmailField answer={answer} />
          <Field id="password" label={t('password')} error={answer.error('password')}>
            {(control) => (
              <TextInput
                {...control}
                name="password"
                type="password"
                autoComplete="current-password"
              />
            )}
          </Field>
          <div className="flex flex-wrap items-center justify-between gap-4">
            <SubmitButton name="way" value="password">
              {t('submit')}
            </SubmitButton>
            <Link to="/password/forgotten" className="inline-flex min-h-11 items-center">
              {t('forgotten')}
            </Link>
          </div>
          <div className="border-t border-line pt-5">
            <p className="mb-3 text-soft">{t('link.text')}</p>
            <SubmitButton kind="quiet" name="way" value="link">
              {t('link.submit')}
            </SubmitButton>
          </div>
        </Form>
      </Card>
    </div>
  )
}
