import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { importChoices } from '@traject/domain/contact/import-rows'
import { can } from '@traject/domain/policy/can'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { BringForm } from '../features/contact-import/bring-form.tsx'
import { previewAddress } from '../features/import/preview-address.ts'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { BROUGHT } from '../lib/import-page.server.ts'
import { notFound, page } from '../lib/page.server.ts'
import { TABLES } from '../lib/read-form.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.contact.import.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['contact', 'import'], ({ acting }) => {
    if (can(acting.actor, 'contacts.keep', null) !== true) throw notFound()
    return {}
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(
    args,
    (form, { call }) =>
      submitForm(form, BROUGHT.and(importChoices), async ({ fileId, ...choices }) => {
        // A file that cannot be read is refused here, beside its field.
        await call.contactExchange.preview({ id: fileId, choices })
        return redirect(previewAddress('contacts', fileId, choices))
      }),
    TABLES.contacts,
  )
}

export default function ImportContacts() {
  const t = useTranslations('contact')
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to="/contacts">{t('back')}</Link>}
        title={t('import.title')}
        lead={t('import.lead')}
      />
      <BringForm />
    </div>
  )
}
