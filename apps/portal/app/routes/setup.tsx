import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { setUpInput } from '@traject/domain/auth-session/inputs'
import { Card } from '@traject/ui/card'
import { Field, TextInput } from '@traject/ui/field'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitButton } from '../features/form/submit-button.tsx'
import { BareFrame } from '../features/shell/bare-frame.tsx'
import { EmailField } from '../features/sign-in/email-field.tsx'
import { NewPasswordField } from '../features/sign-in/new-password-field.tsx'
import { submitForm } from '../lib/form.server.ts'
import { guarded, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['sign-in'].setup.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['sign-in'], async ({ call }) => {
    const token = args.params.token ?? ''
    const holds = await call.authSession.linkHolds({ kind: 'setup', token }).catch(() => false)
    return { holds }
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await request.formData()
    const { call, language } = await context.api()
    form.set('token', params.token ?? '')
    form.set('language', language)
    return submitForm(form, setUpInput, async (input) => {
      await call.person.setUpAdministrator(input)
      return redirect('/')
    })
  })
}

export default function Setup() {
  const { holds } = useLoaderData<typeof loader>()
  const t = useTranslations('sign-in')
  const answer = useAnswer()
  return (
    <BareFrame>
      <div className="mx-auto max-w-md">
        <PageHeader title={t('setup.title')} lead={holds ? t('setup.text') : t('setup.invalid')} />
        {holds && (
          <>
            <FormErrors answer={answer} />
            <Card className="mt-5">
              <Form method="post" noValidate className="grid gap-5">
                <Field id="name" label={t('name')} error={answer.error('name')}>
                  {(control) => (
                    <TextInput
                      {...control}
                      name="name"
                      autoComplete="name"
                      defaultValue={answer.value('name')}
                    />
                  )}
                </Field>
                <EmailField answer={answer} />
                <NewPasswordField answer={answer} />
                <div>
                  <SubmitButton>{t('setup.submit')}</SubmitButton>
                </div>
              </Form>
            </Card>
          </>
        )}
      </div>
    </BareFrame>
  )
}
