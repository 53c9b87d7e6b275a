import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { EmptyState } from '@traject/ui/empty-state'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ItemActs } from '../features/item/item-acts.tsx'
import { TemplateFacts } from '../features/template/template-facts.tsx'
import { TemplateLine } from '../features/template/template-line.tsx'
import { TemplateSteps } from '../features/template/template-steps.tsx'
import { ForeignMark, OlderMark, useForeign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { page } from '../lib/page.server.ts'
import { withDrawnSteps } from '../lib/shown-steps.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.template.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['template', 'item'], async ({ call, acting }) => {
    const template = await call.template.get({ id: args.params.id ?? '' })
    return { template: withDrawnSteps(template), hasCatalogue: acting.choice !== null }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, async (_form, { call }) => {
    await call.item.retire({ id })
    return redirect(`/templates/${id}`)
  })
}

export default function Template() {
  const { template, hasCatalogue } = useLoaderData<typeof loader>()
  const t = useTranslations('template')
  const item = useTranslations('item')
  const lang = useForeign(template.language)
  const address = `/templates/${template.id}`
  const { acts, status } = template
  return (
    <article>
      <PageHeader
        kicker={
          hasCatalogue ? <Link to="/catalogue">{item('catalogue')}</Link> : template.ownerName
        }
        title={template.title}
        titleLang={lang}
        actions={
          <>
            {acts.start && (
              <Link to={`/tracks/new?template=${template.id}`} className={buttonClass('primary')}>
                {t('start')}
              </Link>
            )}
            <Link to={`${address}/preview`} className={buttonClass('quiet', 'small')}>
              {t('preview.open')}
            </Link>
            <ItemActs address={address} title={template.title} kind={template.kind} acts={acts} />
          </>
        }
        lead={
          <p>
            <span lang={lang}>{template.summary}</span> <ForeignMark language={template.language} />{' '}
            <OlderMark isStale={template.isStale} />
          </p>
        }
      />
      {status === 'draft' && (
        <Notice
          kind="info"
          title={t('draft.title')}
          className="mb-5"
          actions={
            acts.share && (
              <Link to={`${address}/share`} className={buttonClass('primary', 'small')}>
                {t('draft.publish')}
              </Link>
            )
          }
        >
          {t(acts.share ? 'draft.text' : 'draft.member')}
        </Notice>
      )}
      {template.modules.length > 0 && (
        <Card className="mb-5">
          <CardHeader title={t('lineTitle')} />
          <TemplateLine template={template} dueLabel={(days) => t('dueShort', { days })} />
        </Card>
      )}
      <div className="grid gap-5 rail:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
        {template.modules.length > 0 ? (
          <TemplateSteps modules={template.modules} due={(days) => t('due', { days })} />
        ) : (
          <EmptyState
            title={t('empty.title')}
            actions={
              acts.edit && (
                <Link to={`${address}/edit`} className={buttonClass('primary')}>
                  {t('empty.act')}
                </Link>
              )
            }
          >
            {t('empty.text')}
          </EmptyState>
        )}
        <TemplateFacts template={template} hasCatalogue={hasCatalogue} />
      </div>
    </article>
  )
}
