import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { stepInput } from '@traject/domain/track-template/inputs'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { emptyStep, StepForm } from '../features/template/step-form.tsx'
import { Foreign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { editionOf, submitOver } from '../lib/edition.server.ts'
import { notFound, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages.template.newStepTitle)

export function loader(args: LoaderFunctionArgs) {
  const wanted = new URL(args.request.url).searchParams.get('module')
  return page(args, ['template', 'resource'], async ({ call }) => {
    const id = args.params.id ?? ''
    const { template, houses, concepts } = await call.template.editor({ id })
    const module = template.modules.find((one) => one.id === wanted)
    if (!module) throw notFound()
    const { sourceLanguage, version, ownerOrganisationId, ownerName } = template
    return {
      ...{ id, sourceLanguage, revision: version.revision, ownerName, concepts },
      module: module.texts[sourceLanguage] ?? '',
      houses: houses.filter((house) => house.id !== ownerOrganisationId),
      requestId: randomUUID(),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  const moduleId = new URL(args.request.url).searchParams.get('module') ?? ''
  return acting(args, (form, { call }) => {
    const base = { ...editionOf(form, id), moduleId }
    return submitOver(form, stepInput, async (step) => {
      const stepId = await call.template.addStep({ ...base, step })
      return redirect(`/templates/${id}/steps/${stepId}/resources?done=saved`)
    })
  })
}

export const shouldRevalidate = afterConflict

export default function NewStep() {
  const { id, sourceLanguage, module, ...form } = useLoaderData<typeof loader>()
  const stale = useActionData<{ stale?: boolean }>()?.stale
  const t = useTranslations('template')
  return (
    <>
      <PageHeader
        kicker={<Link to={`/templates/${id}/edit`}>{t('backToEditor')}</Link>}
        title={t('newStepTitle')}
        lead={<Foreign language={sourceLanguage}>{module}</Foreign>}
      />
      {stale && (
        <Notice kind="warning" title={t('stale.title')} className="mb-5">
          {t('stale.newStep')}
        </Notice>
      )}
      <StepForm {...form} stored={emptyStep} language={sourceLanguage} key={form.revision} />
    </>
  )
}
