import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { resetPasswordInput } from '@traject/domain/auth-session/inputs'
import { Card } from '@traject/ui/card'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitButton } from '../features/form/submit-button.tsx'
import { BareFrame } from '../features/shell/bare-frame.tsx'
import { NewPasswordField } from '../features/sign-in/new-password-field.tsx'
import { submitForm } from '../lib/form.server.ts'
import { guarded, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['sign-in'].resetPage.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['sign-in'], async ({ call }) => {
    const token = args.params.token ?? ''
    const asked = call.authSession.linkHolds({ kind: 'password-reset', token })
    return { holds: await asked.catch(() => false) }
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await request.formData()
    form.set('token', params.token ?? '')
    const { call } = await context.api()
    return submitForm(form, resetPasswordInput, async (input) => {
      await call.authSession.resetPassword(input)
      return redirect('/')
    })
  })
}

export default function PasswordReset() {
  const { holds } = useLoaderData<typeof loader>()
  const t = useTranslations('sign-in')
  const answer = useAnswer()
  return (
    <BareFrame>
      <div className="mx-auto max-w-md">
        <PageHeader
          title={t('resetPage.title')}
          lead={holds ? t('resetPage.text') : t('linkInvalid')}
        />
        {holds ? (
          <>
            <FormErrors answer={answer} />
            <Card className="mt-5">
              <Form method="post" noValidate className="grid gap-5">
                <NewPasswordField answer={answer} />
                <div>
                  <SubmitButton>{t('resetPage.submit')}</SubmitButton>
                </div>
              </Form>
            </Card>
          </>
        ) : (
          <Link to="/password/forgotten">{t('again')}</Link>
        )}
      </div>
    </BareFrame>
  )
}
