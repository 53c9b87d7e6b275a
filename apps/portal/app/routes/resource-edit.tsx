import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { resourceInput } from '@traject/domain/item/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ChangedMeanwhile } from '../features/item-editor/changed-meanwhile.tsx'
import { useEditedFields } from '../features/resource/edited-fields.ts'
import { editedResource } from '../features/resource/edited-resource.ts'
import { ResourceEditor } from '../features/resource/resource-editor.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { submitOver } from '../lib/edition.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages.resource.editTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['resource', 'writing', 'item'], ({ call }) =>
    call.resource.editor({ id: args.params.id ?? '' }),
  )
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, (form, { call }) => {
    const revision = Number(form.get('revision'))
    return submitOver(form, resourceInput, async (resource) => {
      await call.resource.edit({ id, revision, resource })
      return redirect(`/items/${id}`)
    })
  })
}

export const shouldRevalidate = afterConflict

export default function EditResource() {
  const { resource, concepts } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: boolean; initialValue?: object | null }>()
  const t = useTranslations('resource')
  const stored = editedResource(resource)
  const said = useEditedFields(concepts)
  return (
    <>
      <PageHeader
        kicker={<Link to={`/items/${resource.id}`}>{t('backToItem')}</Link>}
        title={t('editTitle')}
      />
      {answer?.stale && (
        <ChangedMeanwhile saved={stored} typed={answer.initialValue ?? {}} said={said} />
      )}
      <ResourceEditor
        // After a save by somebody else the form carries the newest revision.
        key={resource.revision}
        stored={stored}
        revision={resource.revision}
        concepts={concepts}
      />
    </>
  )
}
