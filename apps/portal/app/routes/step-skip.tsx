import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { stepReasonInput } from '@traject/domain/plan/inputs'
import { Card } from '@traject/ui/card'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { EditionFields } from '../features/form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { ReasonField } from '../features/form/reason-field.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { Foreign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { Form, Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.plan.skipPage[data.step.move === 'skip' ? 'title' : 'reopenTitle'])

export function loader(args: LoaderFunctionArgs) {
  const { trackId = '', stepId = '' } = args.params
  return page(args, ['plan'], async ({ call }) => {
    const step = await call.plan.toSkip({ trackId, stepId })
    return { trackId, step, requestId: crypto.randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { trackId = '', stepId = '' } = args.params
  return acting(args, (form, { call }) =>
    submitForm(form, stepReasonInput, async ({ reason }) => {
      const asked = { trackId, stepId, reason, requestId: String(form.get('requestId') ?? '') }
      if (form.get('move') === 'reopen') await call.plan.reopenStep(asked)
      else await call.plan.skipStep(asked)
      return redirect(`/tracks/${trackId}`)
    }),
  )
}

export default function SkipStep() {
  const { trackId, step, requestId } = useLoaderData<typeof loader>()
  const t = useTranslations('plan')
  const answer = useAnswer()
  const isSkip = step.move === 'skip'
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to={`/tracks/${trackId}`}>{t('of')}</Link>}
        title={t(isSkip ? 'skipPage.title' : 'skipPage.reopenTitle')}
        lead={<Foreign language={step.language}>{step.title}</Foreign>}
      />
      <FormErrors answer={answer} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <EditionFields requestId={requestId} />
          <input type="hidden" name="move" value={step.move} />
          <p>{t(isSkip ? 'skipPage.text' : 'skipPage.reopenText', { step: step.title })}</p>
          <ReasonField label={t('skipPage.reason')} answer={answer} most={1000} />
          <SubmitOrCancel
            submit={t(isSkip ? 'skipPage.submit' : 'skipPage.reopenSubmit')}
            cancel={t('cancel')}
            back={`/tracks/${trackId}`}
          />
        </Form>
      </Card>
    </div>
  )
}
