import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data as answer, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Card } from '@traject/ui/card'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { EditionFields } from '../features/form/edition-fields.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { editionOf, submitOver } from '../lib/edition.server.ts'
import { notFound, page } from '../lib/page.server.ts'
import { Form, Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.plan.removePage.title)

export function loader(args: LoaderFunctionArgs) {
  const { id = '', stepId } = args.params
  return page(args, ['plan'], async ({ call }) => {
    const { track, steps } = await call.plan.get({ id })
    const step = steps.find((one) => one.id === stepId)
    if (!step) throw notFound()
    if (!step.untouched) throw answer({ kind: 'changed-meanwhile' }, { status: 409 })
    const { id: trackId, revision } = track
    return { trackId, revision, title: step.title, requestId: crypto.randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { id = '', stepId = '' } = args.params
  return acting(args, (form, { call }) =>
    submitOver(form, z.object({}), async () => {
      await call.plan.removeStep({ edition: editionOf(form, id), stepId })
      return redirect(`/tracks/${id}/plan?done=removed`)
    }),
  )
}

export const shouldRevalidate = afterConflict

export default function RemoveStep() {
  const { trackId, revision, title, requestId } = useLoaderData<typeof loader>()
  const said = useActionData<{ stale?: boolean }>()
  const t = useTranslations('plan')
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to={`/tracks/${trackId}/plan`}>{t('title')}</Link>}
        title={t('removePage.title')}
      />
      {said?.stale && (
        <Notice kind="warning" title={t('stale.title')} className="mb-5">
          {t('stale.same')}
        </Notice>
      )}
      <Card>
        <Form method="post" className="grid gap-6">
          <EditionFields revision={revision} requestId={requestId} />
          <p>{t('removePage.text', { step: title })}</p>
          <SubmitOrCancel
            kind="danger-quiet"
            submit={t('removePage.submit')}
            cancel={t('cancel')}
            back={`/tracks/${trackId}/plan`}
          />
        </Form>
      </Card>
    </div>
  )
}
