import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data as answer, redirect } from '@remix-run/node'
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'
import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { SubmitButton } from '../features/form/submit-button.tsx'
import { EditionFields } from '../features/plan/edition-fields.tsx'
import { acting } from '../lib/action.server.ts'
import { page } from '../lib/page.server.ts'
import { editionOf, savingPlan } from '../lib/plan-form.server.ts'
import { Form, Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.plan.removePage.title)

export function loader(args: LoaderFunctionArgs) {
  const { id = '', stepId } = args.params
  return page(args, ['plan'], async ({ call }) => {
    const { track, steps } = await call.plan.get({ id })
    const step = steps.find((one) => one.id === stepId)
    if (!step) throw answer({ kind: 'not-found' }, { status: 404 })
    if (!step.untouched) throw answer({ kind: 'changed-meanwhile' }, { status: 409 })
    const { id: trackId, revision } = track
    return { trackId, revision, title: step.title, requestId: crypto.randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { id = '', stepId = '' } = args.params
  return acting(args, (form, { call }) =>
    savingPlan(form, z.object({}), async () => {
      await call.plan.removeStep({ edition: editionOf(form, id), stepId })
      return redirect(`/tracks/${id}/plan?done=removed`)
    }),
  )
}

export const shouldRevalidate: ShouldRevalidateFunction = (done) =>
  done.actionStatus === 409 || done.defaultShouldRevalidate

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
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton kind="danger-quiet">{t('removePage.submit')}</SubmitButton>
            <Link to={`/tracks/${trackId}/plan`} className={buttonClass('text')}>
              {t('cancel')}
            </Link>
          </div>
        </Form>
      </Card>
    </div>
  )
}
