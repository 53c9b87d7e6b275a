import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { trackChoices } from '@traject/domain/track/import-tracks'
import { usualStart } from '@traject/domain/track/start-track'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { previewAddress } from '../features/import/preview-address.ts'
import { BringForm } from '../features/track-import/bring-form.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { BROUGHT } from '../lib/import-page.server.ts'
import { page } from '../lib/page.server.ts'
import { TABLES } from '../lib/read-form.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['track-import'].title)

export function loader(args: LoaderFunctionArgs) {
  const sections = ['track-import', 'track-start', 'track.title', 'import'] as const
  return page(args, sections, async ({ call, acting: { actor } }) => {
    const { coaches, leadsHimself } = await call.track.startForm({ templateId: null })
    const templates = await call.track.startableTemplates()
    return {
      coaches,
      leadsHimself,
      templates: templates.map(({ itemId, title, language }) => ({ itemId, title, language })),
      usualStart: usualStart(actor.today),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(
    args,
    (form, { call }) =>
      submitForm(form, BROUGHT.and(trackChoices), async ({ fileId, ...choices }) => {
        // A file that cannot be read is refused here, beside its field.
        await call.trackImport.preview({ id: fileId, choices })
        return redirect(previewAddress('tracks', fileId, choices))
      }),
    TABLES.tracks,
  )
}

export default function ImportTracks() {
  const loaded = useLoaderData<typeof loader>()
  const t = useTranslations('track-import')
  const track = useTranslations('track')
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to="/tracks">{track('title')}</Link>}
        title={t('title')}
        lead={t('lead')}
      />
      <BringForm {...loaded} />
    </div>
  )
}
