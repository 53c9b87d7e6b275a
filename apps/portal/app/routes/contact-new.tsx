import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contactInput } from '@traject/domain/contact/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ContactEditor } from '../features/contact/contact-editor.tsx'
import { emptyContact } from '../features/contact/edited-contact.ts'
import { useLanguage } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { namesOf } from '../lib/names-of.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.contact.newTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['contact', 'resource', 'writing', 'item'], async ({ call, language }) => {
    return { ...(await call.contact.blank()), names: namesOf(language) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) =>
    submitForm(form, contactInput, async (input) => {
      const id = await call.contact.create(input)
      return redirect(`/contacts/${id}/share`)
    }),
  )
}

export default function NewContact() {
  const { concepts, names } = useLoaderData<typeof loader>()
  const t = useTranslations('contact')
  return (
    <>
      <PageHeader title={t('newTitle')} lead={t('newLead')} />
      <ContactEditor stored={emptyContact(useLanguage())} concepts={concepts} names={names} />
    </>
  )
}
