import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { COMPANY_FIELDS, trackChoices } from '@traject/domain/track/import-tracks'
import { PageHeader } from '@traject/ui/page-header'
import { useFormatter, useTranslations } from 'use-intl'
import { ImportPreview } from '../features/import/preview.tsx'
import { afterConflict } from '../lib/after-conflict.ts'
import { choicesIn, previewAction, shownRows } from '../lib/import-page.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.import.previewTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['track-import', 'import'], async ({ call }) => {
    const choices = choicesIn(args.request, trackChoices)
    const id = args.params.file ?? ''
    const { columns, rows } = await call.trackImport.preview({ id, choices })
    const { templateId } = choices
    const { template } = await call.track.startForm({ templateId: templateId || null })
    return {
      ...{ id, choices, columns, template: template?.title ?? null },
      ...shownRows(rows, args.request),
    }
  })
}

export const action = (args: ActionFunctionArgs) => previewAction(args, 'tracks')

export const shouldRevalidate = afterConflict

export default function PreviewTracks() {
  const loaded = useLoaderData<typeof loader>()
  const { counts, choices } = loaded
  const t = useTranslations('track-import')
  const words = useTranslations('import')
  const common = useTranslations('common')
  return (
    <>
      <PageHeader
        kicker={<Link to="/tracks/import">{words('other')}</Link>}
        title={words('previewTitle')}
        lead={t('previewLead')}
      />
      <ImportPreview
        {...loaded}
        noun="tracks"
        fields={COMPANY_FIELDS.map((value) => ({ value, label: t(`field.${value}`) }))}
        summary={t('summary', counts)}
        about={<About {...choices} template={loaded.template} />}
        text={counts.new > 0 ? t('confirmText', { count: counts.new }) : t('nothing')}
        confirm={t('confirm', { count: counts.new })}
        rows={loaded.rows.map((row) => ({
          ...row,
          about: [
            row.number || (row.what === 'error' ? '' : t('noNumber')),
            [row.contactName, row.contactEmail].filter(Boolean).join(', '),
          ],
          isNew: row.language ? t('isNew', { language: common(`language.${row.language}`) }) : '',
        }))}
      />
    </>
  )
}

type AboutProps = { template: string | null; title: string; startsOn: string }

/** Which track each of them is asked about. */
function About({ template, title, startsOn }: AboutProps) {
  const t = useTranslations('track-import')
  const format = useFormatter()
  const day = format.dateTime(new Date(`${startsOn}T00:00:00Z`), {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return (
    <p className="mt-2">
      {template === null ? t('whatByHand', { title, day }) : t('what', { title: template, day })}
    </p>
  )
}
