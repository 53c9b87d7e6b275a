import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { mailLinkInput } from '@traject/domain/auth-session/inputs'
import { Card } from '@traject/ui/card'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitButton } from '../features/form/submit-button.tsx'
import { BareFrame } from '../features/shell/bare-frame.tsx'
import { EmailField } from '../features/sign-in/email-field.tsx'
import { submitForm } from '../lib/form.server.ts'
import { guarded, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['sign-in'].forgottenPage.title)

export function loader(args: LoaderFunctionArgs) {
  const mailed = new URL(args.request.url).searchParams.has('mailed')
  return page(args, ['sign-in'], () => ({ mailed }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const { call } = await context.api()
    return submitForm(await request.formData(), mailLinkInput, async (input) => {
      await call.authSession.requestPasswordReset(input)
      return redirect('/password/forgotten?mailed')
    })
  })
}

export default function PasswordForgotten() {
  const { mailed } = useLoaderData<typeof loader>()
  const t = useTranslations('sign-in')
  const answer = useAnswer()
  return (
    <BareFrame>
      <div className="mx-auto max-w-md">
        <PageHeader title={t('forgottenPage.title')} lead={t('forgottenPage.text')} />
        {mailed && (
          <Notice kind="success" title={t('mailed.title')} className="mb-5">
            {t('mailed.text')}
          </Notice>
        )}
        <FormErrors answer={answer} />
        <Card className="mt-5">
          <Form method="post" noValidate className="grid gap-5">
            <EmailField answer={answer} />
            <div className="flex flex-wrap items-center justify-between gap-4">
              <SubmitButton>{t('forgottenPage.submit')}</SubmitButton>
              <Link to="/sign-in" className="inline-flex min-h-11 items-center">
                {t('back')}
              </Link>
            </div>
          </Form>
        </Card>
      </div>
    </BareFrame>
  )
}
