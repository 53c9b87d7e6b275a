import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { introductionLimitInput } from '@traject/domain/introduction/inputs'
import { Card } from '@traject/ui/card'
import { Field, TextInput } from '@traject/ui/field'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { EditionFields } from '../features/form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { Form, Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.introduction.limit.title)

export function loader(args: LoaderFunctionArgs) {
  const isSaved = new URL(args.request.url).searchParams.get('done') === 'saved'
  return page(args, ['introduction'], async ({ call }) => {
    return { ...(await call.introduction.limit()), isSaved }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) =>
    submitForm(form, introductionLimitInput, async (input) => {
      await call.introduction.setLimit(input)
      return redirect('/introductions/settings?done=saved')
    }),
  )
}

export default function IntroductionSettings() {
  const { perMonth, asked, isSaved } = useLoaderData<typeof loader>()
  const t = useTranslations('introduction')
  const answer = useAnswer()
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to="/introductions">{t('back')}</Link>}
        title={t('limit.title')}
        lead={t('limit.lead')}
      />
      {isSaved && (
        <Notice kind="success" className="mb-5">
          {t('limit.saved')}
        </Notice>
      )}
      <FormErrors answer={answer} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <EditionFields />
          <Field
            id="perMonth"
            label={t('limit.label')}
            hint={t('limit.hint', { asked: String(asked) })}
            error={answer.error('perMonth')}
          >
            {(control) => (
              <TextInput
                {...control}
                name="perMonth"
                inputMode="numeric"
                className="max-w-32"
                defaultValue={answer.value('perMonth') ?? perMonth ?? ''}
              />
            )}
          </Field>
          <SubmitOrCancel
            submit={t('limit.submit')}
            cancel={t('ask.cancel')}
            back="/introductions"
          />
        </Form>
      </Card>
    </div>
  )
}
