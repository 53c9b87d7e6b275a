import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data as answer, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { moveDatesInput } from '@traject/domain/plan/inputs'
import { moveDates } from '@traject/domain/plan/move-dates'
import { isOwed } from '@traject/domain/track/next-step'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { DatesForm } from '../features/plan/dates-form.tsx'
import { DatesPreview } from '../features/plan/dates-preview.tsx'
import { Foreign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { editionOf, submitOver } from '../lib/edition.server.ts'
import { notFound, page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.plan.move.title)

/** What is asked for stands in the address, and what it would change on the page, before it is done. */
export function loader(args: LoaderFunctionArgs) {
  const { id = '', stepId = '' } = args.params
  const asked = Object.fromEntries(new URL(args.request.url).searchParams)
  return page(args, ['plan'], async ({ call }) => {
    const plan = await call.plan.get({ id })
    const step = plan.steps.find((one) => one.id === stepId)
    if (!step) throw notFound()
    if (!isOwed(step.state) && step.state !== 'submitted') {
      throw answer({ kind: 'changed-meanwhile' }, { status: 409 })
    }
    const read = moveDatesInput.safeParse({ ...asked, from: stepId })
    const problems = asked.how && !read.success ? read.error.issues : []
    return {
      plan,
      step,
      asked: {
        how: asked.how ?? 'following',
        on: asked.on ?? step.dueOn ?? '',
        days: asked.days ?? '',
      },
      problems: problems.map(({ path, message }) => ({ path: path.join('.'), message })),
      move: read.success ? read.data : null,
      changes: read.success ? moveDates(plan.steps, read.data) : [],
      requestId: crypto.randomUUID(),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { id = '', stepId = '' } = args.params
  return acting(args, (form, { call }) => {
    form.set('from', stepId)
    return submitOver(form, moveDatesInput, async (move) => {
      await call.plan.moveDates({ edition: editionOf(form, id), move })
      return redirect(`/tracks/${id}/plan?done=dated`)
    })
  })
}

export const shouldRevalidate = afterConflict

export default function PlanDates() {
  const { plan, step, asked, problems, move, changes, requestId } = useLoaderData<typeof loader>()
  const said = useActionData<{ stale?: boolean }>()
  const t = useTranslations('plan')
  return (
    <>
      <PageHeader
        kicker={<Link to={`/tracks/${plan.track.id}/plan`}>{t('title')}</Link>}
        title={t('move.title')}
        lead={<Foreign language={step.language}>{step.title}</Foreign>}
      />
      {said?.stale && (
        <Notice kind="warning" title={t('stale.title')} className="mb-5">
          {t('move.stale')}
        </Notice>
      )}
      <div className="grid items-start gap-5 rail:grid-cols-[minmax(0,1fr)_minmax(0,1.55fr)]">
        <DatesForm
          asked={asked}
          problems={problems}
          trackId={plan.track.id}
          isAsked={move !== null}
        />
        {move && <DatesPreview plan={plan} move={move} changes={changes} requestId={requestId} />}
      </div>
    </>
  )
}
