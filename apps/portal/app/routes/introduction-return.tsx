import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askReturnInput } from '@traject/domain/introduction/inputs'
import { LANGUAGES } from '@traject/domain/language/language'
import { Card } from '@traject/ui/card'
import { RadioGroup } from '@traject/ui/choice'
import { Field, TextInput } from '@traject/ui/field'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { EditionFields } from '../features/form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { useLanguage } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { Form, Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.introduction.return.title)

export function loader(args: LoaderFunctionArgs) {
  const isDone = new URL(args.request.url).searchParams.get('done') === 'asked'
  return page(args, ['introduction'], async ({ call }) => {
    // Asked for the right alone: who may not see the requests is told so here.
    await call.introduction.list({ side: 'received', shows: 'open', after: null })
    return { isDone, requestId: crypto.randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) =>
    submitForm(form, askReturnInput, async (input) => {
      await call.introduction.askReturn(input)
      return redirect('/introductions/return?done=asked')
    }),
  )
}

export default function IntroductionReturn() {
  const { isDone, requestId } = useLoaderData<typeof loader>()
  const t = useTranslations('introduction')
  const common = useTranslations('common')
  const reader = useLanguage()
  const answer = useAnswer()
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to="/introductions">{t('back')}</Link>}
        title={t('return.title')}
        lead={t('return.lead')}
      />
      {isDone && (
        <Notice kind="success" className="mb-5">
          {t('return.done')}
        </Notice>
      )}
      <FormErrors answer={answer} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <EditionFields requestId={requestId} />
          <Field id="email" label={t('return.email')} error={answer.error('email')}>
            {(control) => (
              <TextInput
                {...control}
                type="email"
                name="email"
                autoComplete="off"
                required
                defaultValue={answer.value('email')}
              />
            )}
          </Field>
          <RadioGroup
            id="language"
            name="language"
            legend={t('return.language')}
            choices={LANGUAGES.map((value) => ({ value, label: common(`language.${value}`) }))}
            defaultValue={answer.value('language') ?? reader}
            error={answer.error('language')}
          />
          <SubmitOrCancel
            submit={t('return.submit')}
            cancel={t('ask.cancel')}
            back="/introductions"
          />
        </Form>
      </Card>
    </div>
  )
}
