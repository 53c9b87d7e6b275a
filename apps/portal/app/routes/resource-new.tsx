import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { resourceInput } from '@traject/domain/item/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { emptyResource, ResourceEditor } from '../features/resource/resource-editor.tsx'
import { useLanguage } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.resource.newTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['resource', 'writing', 'item'], ({ call }) => call.resource.blank())
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) =>
    submitForm(form, resourceInput, async (input) => {
      const id = await call.resource.create(input)
      return redirect(`/items/${id}/share`)
    }),
  )
}

export default function NewResource() {
  const { concepts } = useLoaderData<typeof loader>()
  const t = useTranslations('resource')
  return (
    <>
      <PageHeader title={t('newTitle')} lead={t('newLead')} />
      <ResourceEditor stored={emptyResource(useLanguage())} concepts={concepts} />
    </>
  )
}
