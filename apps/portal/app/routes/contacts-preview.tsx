import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { IMPORT_FIELDS } from '@traject/domain/contact/import-columns'
import { importChoices } from '@traject/domain/contact/import-rows'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ImportPreview } from '../features/import/preview.tsx'
import { afterConflict } from '../lib/after-conflict.ts'
import { choicesIn, previewAction, shownRows } from '../lib/import-page.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.import.previewTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['contact.import', 'contact.back', 'import'], async ({ call }) => {
    const choices = choicesIn(args.request, importChoices)
    const id = args.params.file ?? ''
    const { columns, rows } = await call.contactExchange.preview({ id, choices })
    return { id, choices, columns, ...shownRows(rows, args.request) }
  })
}

export const action = (args: ActionFunctionArgs) => previewAction(args, 'contacts')

export const shouldRevalidate = afterConflict

export default function PreviewContacts() {
  const loaded = useLoaderData<typeof loader>()
  const { counts } = loaded
  const t = useTranslations('contact.import')
  const common = useTranslations('import')
  return (
    <>
      <PageHeader
        kicker={<Link to="/contacts/import">{common('other')}</Link>}
        title={common('previewTitle')}
        lead={common('previewLead')}
      />
      <ImportPreview
        {...loaded}
        noun="contacts"
        fields={IMPORT_FIELDS.map((value) => ({ value, label: t(`field.${value}`) }))}
        summary={t('summary', counts)}
        text={t(counts.new > 0 ? 'confirmText' : 'nothing')}
        confirm={t('confirm', { count: counts.new })}
        rows={loaded.rows.map((row) => ({
          ...row,
          about: [row.email, row.phone],
          isNew: t('isNew'),
        }))}
      />
    </>
  )
}
