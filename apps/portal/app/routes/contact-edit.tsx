import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { contactInput } from '@traject/domain/contact/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ContactEditor } from '../features/contact/contact-editor.tsx'
import { editedContact } from '../features/contact/edited-contact.ts'
import { useEditedContactFields } from '../features/contact/edited-contact-fields.ts'
import { ChangedMeanwhile } from '../features/item-editor/changed-meanwhile.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { submitOver } from '../lib/edition.server.ts'
import { namesOf } from '../lib/names-of.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages.contact.editTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['contact', 'resource', 'writing', 'item'], async ({ call, language }) => {
    const edited = await call.contact.editor({ id: args.params.id ?? '' })
    return { ...edited, names: namesOf(language) }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, (form, { call }) => {
    const revision = Number(form.get('revision'))
    return submitOver(form, contactInput, async (contact) => {
      await call.contact.edit({ id, revision, contact })
      return redirect(`/contacts/${id}`)
    })
  })
}

export const shouldRevalidate = afterConflict

export default function EditContact() {
  const { contact, details, concepts, names } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: boolean; initialValue?: object | null }>()
  const t = useTranslations('contact')
  const resource = useTranslations('resource')
  const stored = editedContact(contact, details)
  const said = useEditedContactFields(concepts, names)
  return (
    <>
      <PageHeader
        kicker={<Link to={`/contacts/${contact.id}`}>{resource('backToItem')}</Link>}
        title={t('editTitle')}
      />
      {answer?.stale && (
        <ChangedMeanwhile saved={stored} typed={answer.initialValue ?? {}} said={said} />
      )}
      <ContactEditor
        // After a save by somebody else the form carries the newest revision.
        key={contact.revision}
        stored={stored}
        revision={contact.revision}
        concepts={concepts}
        names={names}
      />
    </>
  )
}
