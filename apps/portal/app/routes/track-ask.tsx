import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { askAgainInput } from '@traject/domain/track/start-track'
import { Card } from '@traject/ui/card'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { EditionFields } from '../features/form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { ContactFields } from '../features/track/contact-fields.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { notFound, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['track-start'].askAgain.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['track-start'], async ({ call, language }) => {
    const id = args.params.id ?? ''
    const { agreement, smeName } = await call.track.get({ id })
    const mayAsk = agreement?.asks === 'coach' && agreement.mayAsk
    if (!mayAsk) throw notFound()
    const { contactName } = agreement
    return { id, smeName, contactName, language, requestId: randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, (form, { call }) => {
    form.set('id', id)
    return submitForm(form, askAgainInput, async (input) => {
      await call.track.askAgain(input)
      return redirect(`/tracks/${encodeURIComponent(id)}`)
    })
  })
}

export default function AskAgain() {
  const { id, smeName, contactName, language, requestId } = useLoaderData<typeof loader>()
  const t = useTranslations('track-start')
  const said = useAnswer()
  const back = `/tracks/${id}`
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to={back}>{t('askAgain.back')}</Link>}
        title={smeName}
        lead={t('askAgain.lead')}
      />
      <FormErrors answer={said} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <EditionFields requestId={requestId} />
          <ContactFields answer={said} language={language} name={contactName ?? ''} />
          <SubmitOrCancel submit={t('askAgain.submit')} cancel={t('cancel')} back={back} />
        </Form>
      </Card>
    </div>
  )
}
