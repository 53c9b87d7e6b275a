import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { startTrackInput, usualStart } from '@traject/domain/track/start-track'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { StartForm } from '../features/track/start-form.tsx'
import { TemplateChoice } from '../features/track/template-choice.tsx'
import { ForeignMark, useForeign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm, typedAnswer } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['track-start'].title)

/** First the template, then everything else: `?template=` names one, or none. */
export function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get('template')
  return page(args, ['track-start', 'houses'], async ({ call, language, acting }) => {
    if (asked === null) {
      return { templates: await call.track.startableTemplates(), form: null }
    }
    const templateId = asked === 'none' ? null : asked
    const form = await call.track.startForm({ templateId })
    const { today } = acting.actor
    const given = { requestId: randomUUID(), usualStart: usualStart(today), language }
    return { templates: null, form: { ...form, ...given } }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, async (form, { call }) => {
    if (form.get('act') === 'dates') return typedAnswer(form, startTrackInput)
    return submitForm(form, startTrackInput, async (input) => {
      const id = await call.track.start(input)
      return redirect(`/tracks/${id}`)
    })
  })
}

export default function NewTrack() {
  const { templates, form } = useLoaderData<typeof loader>()
  const t = useTranslations('track-start')
  const { template } = form ?? {}
  const lang = useForeign(template?.language ?? 'en')
  if (!form) {
    return (
      <div className="max-w-4xl">
        <PageHeader title={t('title')} lead={t('lead')} />
        <TemplateChoice templates={templates ?? []} />
      </div>
    )
  }
  return (
    <>
      <PageHeader
        kicker={<Link to="/tracks/new">{t('back')}</Link>}
        title={template?.title ?? t('handTitle')}
        titleLang={template ? lang : undefined}
        lead={
          template ? (
            <p>
              {t('from', { house: template.ownerName })}{' '}
              <ForeignMark language={template.language} />
            </p>
          ) : (
            t('byHandText')
          )
        }
      />
      <StartForm {...form} />
    </>
  )
}
