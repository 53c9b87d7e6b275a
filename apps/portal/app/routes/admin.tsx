import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useFormatter, useTranslations } from 'use-intl'
import { ExportLink } from '../features/export/export-link.tsx'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

const DONE = ['created', 'invited'] as const

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.admin.title)

export function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get('done')
  return page(args, ['admin'], async ({ call }) => {
    const overview = await call.administration.overview()
    return { ...overview, done: DONE.find((one) => one === asked) ?? null }
  })
}

export default function Admin() {
  const { partnerships, waiting, isForTrying, done } = useLoaderData<typeof loader>()
  const t = useTranslations('admin')
  const format = useFormatter()
  const say = (day: string) => format.dateTime(new Date(day), 'day')
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Link to="/admin/partnerships/new" className={buttonClass()}>
            {t('new')}
          </Link>
        }
      />
      {done && <Notice kind="success" title={t(`done.${done}`)} className="mb-5" />}
      {isForTrying && (
        <Notice kind="warning" title={t('trying.title')} className="mb-5">
          {t('trying.text')}
        </Notice>
      )}
      <div className="grid gap-5">
        {waiting.length > 0 && (
          <Card aria-labelledby="waiting">
            <CardHeader id="waiting" title={t('waiting')} aside={waiting.length} />
            <p className="mb-3 text-soft">{t('waitingText')}</p>
            <DataList label={t('waiting')}>
              {waiting.map(({ id, organisation, partnership }) => (
                <DataRow
                  key={id}
                  aside={
                    <Link
                      to={`/admin/seats/${id}/invite`}
                      className={buttonClass('quiet', 'small')}
                    >
                      {t.rich('invite', {
                        house: organisation,
                        quiet: (words) => <span className="sr-only">{words}</span>,
                      })}
                    </Link>
                  }
                >
                  <b>{organisation}</b>
                  <span className="block text-sm text-soft">{partnership}</span>
                </DataRow>
              ))}
            </DataList>
          </Card>
        )}
        <Card aria-labelledby="partnerships">
          <CardHeader id="partnerships" title={t('partnerships')} aside={partnerships.length} />
          {partnerships.length === 0 && <p className="text-soft">{t('none')}</p>}
          <DataList label={t('partnerships')}>
            {partnerships.map(({ id, name, programme, startsOn, endsOn, seats }) => (
              <DataRow key={id} aside={t('seats', { count: seats })}>
                <b>{name}</b>
                <span className="block text-sm text-soft">
                  {[programme, t('period', { from: say(startsOn), until: say(endsOn) })]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </DataRow>
            ))}
          </DataList>
          {partnerships.length > 0 && <ExportLink list="partnerships" />}
        </Card>
      </div>
    </div>
  )
}
