import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { PageHeader } from '@traject/ui/page-header'
import { Tag } from '@traject/ui/tag'
import { useFormatter, useTranslations } from 'use-intl'
import { TrackAgreement } from '../features/track/track-agreement.tsx'
import { Foreign, ForeignMark, useForeign } from '../features/words/lang.tsx'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.track.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['track', 'agreement'], async ({ call }) => {
    return { track: await call.track.get({ id: args.params.id ?? '' }) }
  })
}

export default function Track() {
  const { track } = useLoaderData<typeof loader>()
  const t = useTranslations('track')
  const format = useFormatter()
  const lang = useForeign(track.language)
  return (
    <>
      <PageHeader
        kicker={track.smeName}
        title={track.title}
        titleLang={lang}
        lead={
          <p className="flex flex-wrap items-center gap-2">
            <Tag>{t(`state.${track.state}`)}</Tag>
            {t('starts', { on: format.dateTime(new Date(track.startsOn), 'day') })}
            <ForeignMark language={track.language} />
          </p>
        }
      />
      <TrackAgreement track={track} />
      <div className="grid gap-5 rail:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
        <Card>
          <CardHeader title={t('steps', { count: track.steps.length })} />
          <DataList className="mt-3">
            {track.steps.map(({ id, title, language, position, dueOn }) => (
              <DataRow
                key={id}
                aside={dueOn && t('due', { on: format.dateTime(new Date(dueOn), 'shortDay') })}
              >
                <span className="text-soft">{position}.</span>{' '}
                <Foreign language={language}>{title}</Foreign>
              </DataRow>
            ))}
          </DataList>
        </Card>
        <Card>
          <CardHeader title={t('coaches')} />
          <DataList className="mt-3">
            {track.coaches.map(({ personName, organisationName, role }) => (
              <DataRow key={`${personName} ${role}`}>
                <b>{personName}</b>
                <span className="block text-sm text-soft">
                  {organisationName}, {t(`coachRole.${role}`)}
                </span>
              </DataRow>
            ))}
          </DataList>
          <p className="mt-4 text-sm text-soft">
            {t('responsible', { house: track.responsibleName })}
          </p>
        </Card>
      </div>
    </>
  )
}
