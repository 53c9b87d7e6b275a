import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { templateInput } from '@traject/domain/track-template/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { emptyItem } from '../features/item-editor/edited-item.ts'
import { DescribeForm } from '../features/template/describe-form.tsx'
import { useLanguage } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.template.newTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['template', 'resource', 'writing', 'item'], async ({ call }) => {
    return { ...(await call.template.blank()), requestId: randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) =>
    submitForm(form, templateInput, async (template) => {
      const requestId = String(form.get('requestId'))
      const id = await call.template.create({ requestId, template })
      return redirect(`/templates/${id}/edit`)
    }),
  )
}

export default function NewTemplate() {
  const { concepts, requestId } = useLoaderData<typeof loader>()
  const t = useTranslations('template')
  return (
    <>
      <PageHeader title={t('newTitle')} lead={t('newLead')} />
      <DescribeForm stored={emptyItem(useLanguage())} requestId={requestId} concepts={concepts} />
    </>
  )
}
