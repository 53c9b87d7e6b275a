import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { planStepInput } from '@traject/domain/plan/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useFormatter, useTranslations } from 'use-intl'
import { editedStep } from '../features/plan/edited-step.ts'
import { PlanChanged, useComparedWords } from '../features/plan/plan-changed.tsx'
import type { StepView } from '../features/plan/plan-views.ts'
import { StepForm } from '../features/plan/step-form.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { editionOf, submitOver } from '../lib/edition.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.plan.step[data.view.step ? 'edit' : 'new'])

/** A step's form; without `stepId` in the address, that of a new one. */
export function loader(args: LoaderFunctionArgs) {
  const { id = '', stepId = null } = args.params
  const moduleId = new URL(args.request.url).searchParams.get('module') ?? ''
  return page(args, ['plan', 'writing'], async ({ call }) => {
    const view = await call.plan.step({ id, stepId })
    return { view, moduleId, requestId: crypto.randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { id = '', stepId } = args.params
  return acting(args, (form, { call }) =>
    submitOver(form, planStepInput, async (step) => {
      const edition = editionOf(form, id)
      if (stepId) await call.plan.editStep({ edition, stepId, step })
      else await call.plan.addStep({ edition, step })
      return redirect(`/tracks/${id}/plan?done=${stepId ? 'edited' : 'added'}`)
    }),
  )
}

export const shouldRevalidate = afterConflict

export default function PlanStepPage() {
  const { view, moduleId, requestId } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: boolean; initialValue?: object | null }>()
  const t = useTranslations('plan')
  const stored = editedStep(view, moduleId)
  return (
    <>
      <PageHeader
        kicker={<Link to={`/tracks/${view.track.id}/plan`}>{t('title')}</Link>}
        title={t(view.step ? 'step.edit' : 'step.new')}
      />
      {answer?.stale && (
        <StepChanged view={view} stored={stored} typed={answer.initialValue ?? {}} />
      )}
      <StepForm
        // After a save by somebody else the form carries the newest revision.
        key={view.track.revision}
        view={view}
        stored={stored}
        requestId={requestId}
      />
    </>
  )
}

type ChangedProps = { view: StepView; stored: object; typed: object }

function StepChanged({ view, stored, typed }: ChangedProps) {
  const t = useTranslations('plan')
  const format = useFormatter()
  const { step, modules, houses } = view
  const words = useComparedWords(['title', 'instructions', 'evidence'])
  const seen = 'stepRevision' in typed ? typed.stepRevision : undefined
  const fields = [
    ...words,
    { path: 'moduleId', label: t('step.module'), say: named(modules, 'title') },
    {
      path: 'dueOn',
      label: t('step.due'),
      say: (on: string) => format.dateTime(new Date(on), 'day'),
    },
    { path: 'organisationId', label: t('step.house'), say: named(houses, 'name') },
  ]
  // What is typed of a new step differs from nothing.
  const isSame = !step || seen === String(step.revision)
  return <PlanChanged saved={stored} typed={typed} fields={fields} isSame={isSame} />
}

const named =
  <Key extends string>(rows: readonly ({ id: string } & Record<Key, string>)[], key: Key) =>
  (id: string) =>
    rows.find((row) => row.id === id)?.[key] ?? ''
