import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { templateInput } from '@traject/domain/track-template/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ChangedMeanwhile } from '../features/item-editor/changed-meanwhile.tsx'
import { useEditedItemFields } from '../features/item-editor/edited-item-fields.ts'
import { DescribeForm } from '../features/template/describe-form.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { submitOver } from '../lib/edition.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages.template.aboutTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['template', 'resource', 'writing', 'item'], async ({ call }) => {
    const { template, concepts } = await call.template.editor({ id: args.params.id ?? '' })
    const { id, revision, modules: _, version: __, ...described } = template
    const stored = { ...described, validUntil: described.validUntil ?? '' }
    return { id, revision, stored, concepts }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, (form, { call }) => {
    const revision = Number(form.get('revision'))
    return submitOver(form, templateInput, async (template) => {
      await call.template.describe({ id, revision, template })
      return redirect(`/templates/${id}/edit`)
    })
  })
}

export const shouldRevalidate = afterConflict

export default function AboutTemplate() {
  const { id, revision, stored, concepts } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: boolean; initialValue?: object | null }>()
  const t = useTranslations('template')
  const { texts, finding, use } = useEditedItemFields(concepts)
  return (
    <>
      <PageHeader
        kicker={<Link to={`/templates/${id}/edit`}>{t('backToEditor')}</Link>}
        title={t('aboutTitle')}
      />
      {answer?.stale && (
        <ChangedMeanwhile
          saved={stored}
          typed={answer.initialValue ?? {}}
          said={(values) => [texts, finding, use].flatMap((fields) => fields(values))}
        />
      )}
      <DescribeForm
        // After a save by somebody else the form carries the newest revision.
        key={revision}
        stored={stored}
        revision={revision}
        concepts={concepts}
      />
    </>
  )
}
