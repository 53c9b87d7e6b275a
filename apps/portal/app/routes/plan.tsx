import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { movePlaceInput } from '@traject/domain/plan/inputs'
import { buttonClass } from '@traject/ui/button'
import { EmptyState } from '@traject/ui/empty-state'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { EditionFields } from '../features/form/edition-fields.tsx'
import { usePressesInTurn } from '../features/form/presses-in-turn.ts'
import { moveButtonId } from '../features/plan/move-button.tsx'
import { PlanList } from '../features/plan/plan-list.tsx'
import { DONE, type Plan } from '../features/plan/plan-views.ts'
import { Foreign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { editionOf } from '../lib/edition.server.ts'
import { codeOf } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { Form, Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages.plan.title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  return page(args, ['plan', 'track'], async ({ call }) => {
    const plan = await call.plan.get({ id: args.params.id ?? '' })
    const stepId = searchParams.get('moved')
    const to = searchParams.get('to') === 'up' ? ('up' as const) : ('down' as const)
    const moved = stepId && plan.steps.some(({ id }) => id === stepId) ? { stepId, to } : null
    const done = DONE.find((one) => one === searchParams.get('done')) ?? null
    return { plan, moved, done, requestId: crypto.randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, async (form, { call }) => {
    const [direction, stepId] = String(form.get('move') ?? '').split(' ')
    const place = movePlaceInput.safeParse({ direction, stepId })
    if (!place.success) throw data({ kind: 'invalid' }, { status: 400 })
    try {
      await call.plan.moveStep({ edition: editionOf(form, id), place: place.data })
    } catch (error) {
      if (codeOf(error) !== 'stale') throw error
      return data({ stale: true }, { status: 409 })
    }
    return redirect(`/tracks/${id}/plan?moved=${stepId}&to=${direction}`)
  })
}

export const shouldRevalidate = afterConflict

export default function PlanPage() {
  const { plan, moved, done, requestId } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: boolean }>()
  const t = useTranslations('plan')
  const { state } = useNavigation()
  const { id, revision, state: trackState } = plan.track
  useFocusOnMoved(moved, revision)
  const inTurn = usePressesInTurn(answer?.stale ?? false)
  return (
    <>
      <PageHeader
        kicker={<Link to={`/tracks/${id}`}>{t('of')}</Link>}
        title={t('title')}
        lead={
          <>
            <p>
              {plan.smeName}, <Foreign language={plan.titleLanguage}>{plan.title}</Foreign>
            </p>
            <p className="mt-2 text-base">
              {t(trackState === 'proposed' ? 'leadProposed' : 'lead')}
            </p>
          </>
        }
        actions={<AddLinks trackId={id} />}
      />
      {answer?.stale && (
        <Notice kind="warning" title={t('stale.title')} className="mb-5">
          {t('stale.place')}
        </Notice>
      )}
      {done && !answer?.stale && (
        <Notice kind="success" className="mb-5">
          {t(`done.${done}`)}
        </Notice>
      )}
      <p role="status" className="sr-only">
        {moved && !answer?.stale && <PlaceNow plan={plan} stepId={moved.stepId} />}
      </p>
      {plan.steps.length + plan.modules.length > 0 ? (
        <Form
          method="post"
          action={`/tracks/${id}/plan`}
          replace
          preventScrollReset
          // The next move is of the plan that this one makes.
          onSubmit={inTurn}
          aria-busy={state !== 'idle'}
        >
          <EditionFields revision={revision} requestId={requestId} />
          <PlanList plan={plan} moved={moved} />
        </Form>
      ) : (
        <EmptyState title={t('empty')} actions={<AddLinks trackId={id} />}>
          {t('emptyText')}
        </EmptyState>
      )}
    </>
  )
}

/** A row that changed its place has lost the focus of its button. */
function useFocusOnMoved(moved: { stepId: string; to: 'up' | 'down' } | null, revision: number) {
  useEffect(() => {
    if (!moved) return
    const other = moved.to === 'up' ? 'down' : 'up'
    const buttons = [moved.to, other].map((direction) =>
      document.getElementById(moveButtonId(direction as 'up' | 'down', moved.stepId)),
    )
    buttons.find((button) => button && !button.hasAttribute('disabled'))?.focus()
  }, [moved?.stepId, moved?.to, revision])
}

function PlaceNow({ plan, stepId }: { plan: Plan; stepId: string }) {
  const t = useTranslations('plan')
  const at = plan.steps.findIndex(({ id }) => id === stepId)
  const step = plan.steps[at]
  const module = plan.modules.find(({ id }) => id === step?.moduleId)
  if (!step) return null
  const place = { step: step.title, place: String(at + 1), total: String(plan.steps.length) }
  return <>{module ? t('movedIn', { ...place, module: module.title }) : t('moved', place)}</>
}

function AddLinks({ trackId }: { trackId: string }) {
  const t = useTranslations('plan')
  return (
    <>
      <Link to={`/tracks/${trackId}/plan/steps/new`} className={buttonClass('primary')}>
        {t('addStep')}
      </Link>
      <Link to={`/tracks/${trackId}/plan/modules/new`} className={buttonClass('quiet')}>
        {t('addModule')}
      </Link>
    </>
  )
}
