import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PERSON_FIELDS, peopleChoices } from '@traject/domain/invitation/import-people'
import { INVITATION_ROLES } from '@traject/domain/invitation/invitation'
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
  return page(args, ['people-import', 'import'], async ({ call }) => {
    const choices = choicesIn(args.request, peopleChoices)
    const id = args.params.file ?? ''
    const { columns, rows } = await call.peopleImport.preview({ id, choices })
    return { id, choices, columns, ...shownRows(rows, args.request) }
  })
}

export const action = (args: ActionFunctionArgs) => previewAction(args, 'people')

export const shouldRevalidate = afterConflict

export default function PreviewPeople() {
  const loaded = useLoaderData<typeof loader>()
  const { counts } = loaded
  const t = useTranslations('people-import')
  const words = useTranslations('import')
  const common = useTranslations('common')
  const roleOf = (said: string) => {
    const role = INVITATION_ROLES.find((one) => one === said)
    return role ? common(`role.${role}`) : said
  }
  return (
    <>
      <PageHeader
        kicker={<Link to="/people/import">{words('other')}</Link>}
        title={words('previewTitle')}
        lead={t('previewLead')}
      />
      <ImportPreview
        {...loaded}
        noun="people"
        fields={PERSON_FIELDS.map((value) => ({ value, label: t(`field.${value}`) }))}
        summary={t('summary', counts)}
        text={counts.new > 0 ? t('confirmText', { count: counts.new }) : t('nothing')}
        confirm={t('confirm', { count: counts.new })}
        rows={loaded.rows.map((row) => ({
          ...row,
          about: [row.email, roleOf(row.role)],
          isNew: row.language
            ? t('isNew', {
                role: roleOf(row.role),
                language: common(`language.${row.language}`),
              })
            : '',
        }))}
      />
    </>
  )
}
