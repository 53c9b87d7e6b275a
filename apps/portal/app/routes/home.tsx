import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { PageHeader } from '@traject/ui/page-header'
import { useFormatter, useTranslations } from 'use-intl'
import { ItemList } from '../features/item/item-list.tsx'
import { TrackList } from '../features/track/track-list.tsx'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.home.title)

export function loader(args: LoaderFunctionArgs) {
  return page(
    args,
    ['home', 'item', 'track'],
    async ({ call, person, acting, isAdministrator }) => {
      if (!person) throw redirect('/sign-in')
      const { actor } = acting
      if (actor.kind === 'unattached') {
        return { without: isAdministrator ? ('administrator' as const) : ('nobody' as const) }
      }
      const [tracks, { items }] = await Promise.all([call.track.list(), call.item.list({})])
      const mayStart = actor.kind === 'professional' && actor.role !== 'member'
      return {
        day: { kind: actor.kind, mayStart, today: actor.today, tracks, items: items.slice(0, 5) },
      }
    },
  )
}

export default function Home() {
  const data = useLoaderData<typeof loader>()
  const t = useTranslations('home')
  const format = useFormatter()
  if (!data.day) {
    return <PageHeader title={t(`${data.without}.title`)} lead={t(`${data.without}.text`)} />
  }
  const { kind, mayStart, today, tracks, items } = data.day
  return (
    <>
      <PageHeader
        kicker={format.dateTime(new Date(today), 'weekday')}
        title={t('title')}
        actions={
          mayStart && (
            <Link to="/tracks/new" className={buttonClass()}>
              {t('startTrack')}
            </Link>
          )
        }
      />
      <div className="grid gap-5">
        <Card>
          <CardHeader title={t(`${kind}.tracks`)} aside={tracks.length} />
          {tracks.length > 0 ? (
            <TrackList tracks={tracks} showSme={kind === 'professional'} />
          ) : (
            <p className="mt-3 text-soft">{t(`${kind}.noTracks`)}</p>
          )}
        </Card>
        <Card>
          <CardHeader title={t('newlyShared')} />
          {items.length > 0 ? (
            <ItemList items={items} />
          ) : (
            <p className="mt-3 text-soft">{t('nothingShared')}</p>
          )}
          <p className="mt-4">
            <Link to="/catalogue" className={buttonClass('quiet', 'small')}>
              {t('wholeCatalogue')}
            </Link>
          </p>
        </Card>
      </div>
    </>
  )
}
