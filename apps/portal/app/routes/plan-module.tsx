import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { planModuleInput } from '@traject/domain/plan/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { ModuleForm, RemoveModule } from '../features/plan/module-form.tsx'
import { PlanChanged, useComparedWords } from '../features/plan/plan-changed.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { editionOf, submitOver } from '../lib/edition.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.plan.module[data.view.module ? 'edit' : 'new'])

/** A module's form; without `moduleId` in the address, that of a new one. */
export function loader(args: LoaderFunctionArgs) {
  const { id = '', moduleId = null } = args.params
  return page(args, ['plan', 'writing'], async ({ call }) => {
    return { view: await call.plan.module({ id, moduleId }), requestId: crypto.randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { id = '', moduleId } = args.params
  return acting(args, async (form, { call }) => {
    const edition = editionOf(form, id)
    if (moduleId && form.get('intent') === 'remove') {
      return submitOver(form, z.object({}), async () => {
        await call.plan.removeModule({ edition, moduleId })
        return redirect(`/tracks/${id}/plan?done=moduleRemoved`)
      })
    }
    return submitOver(form, planModuleInput, async (module) => {
      if (moduleId) await call.plan.renameModule({ edition, moduleId, module })
      else await call.plan.addModule({ edition, module })
      return redirect(`/tracks/${id}/plan?done=module`)
    })
  })
}

export const shouldRevalidate = afterConflict

export default function PlanModulePage() {
  const { view, requestId } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: boolean; initialValue?: object | null }>()
  const t = useTranslations('plan')
  const words = useComparedWords(['title'])
  const { track, module } = view
  const stored = module ?? { language: track.language, texts: {} }
  return (
    <>
      <PageHeader
        kicker={<Link to={`/tracks/${track.id}/plan`}>{t('title')}</Link>}
        title={t(module ? 'module.edit' : 'module.new')}
        lead={<p>{t('module.hint')}</p>}
      />
      {answer?.stale && (
        <PlanChanged
          saved={stored}
          typed={answer.initialValue ?? {}}
          fields={words}
          isSame={!module}
        />
      )}
      <ModuleForm key={track.revision} view={view} stored={stored} requestId={requestId} />
      {module && <RemoveModule view={view} steps={module.steps} requestId={requestId} />}
    </>
  )
}
