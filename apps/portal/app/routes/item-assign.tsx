import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { EmptyState } from '@traject/ui/empty-state'
import { PageHeader } from '@traject/ui/page-header'
import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import { Foreign } from '../features/words/lang.tsx'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.assignment.tracks.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['assignment', 'track'], ({ call }) =>
    call.assignment.tracksFor({ item: args.params.id ?? '' }),
  )
}

/** Where to assign an item: from here on it goes as from the track. */
export default function AssignItem() {
  const { item, tracks } = useLoaderData<typeof loader>()
  const t = useTranslations('assignment')
  const back = (
    <Link to={`/items/${item.id}`} className={buttonClass('quiet')}>
      {t('tracks.back')}
    </Link>
  )
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to={`/items/${item.id}`}>{t('tracks.back')}</Link>}
        title={t('tracks.title')}
        lead={
          <p>
            <Foreign language={item.language}>{item.title}</Foreign>
          </p>
        }
      />
      {tracks.length > 0 ? (
        <Card>
          <DataList>
            {tracks.map((track) => (
              <TrackRow key={track.id} itemId={item.id} track={track} />
            ))}
          </DataList>
        </Card>
      ) : (
        <EmptyState title={t('tracks.none')} actions={back}>
          {t('tracks.noneText')}
        </EmptyState>
      )}
    </div>
  )
}

type Track = ReturnType<typeof useLoaderData<typeof loader>>['tracks'][number]

function TrackRow({ itemId, track }: { itemId: string; track: Track }) {
  const t = useTranslations('assignment')
  const words = useTranslations('track')
  return (
    <DataRow
      aside={
        <>
          {track.isThere && <Tag>{t('assign.onTrack')}</Tag>}
          <Tag>{words(`state.${track.state}`)}</Tag>
        </>
      }
    >
      <Link to={`/tracks/${track.id}/assign?item=${itemId}`} className="font-[650]">
        {track.smeName}
      </Link>
      <span className="block text-sm text-soft">
        <Foreign language={track.language}>{track.title}</Foreign>
      </span>
    </DataRow>
  )
}
