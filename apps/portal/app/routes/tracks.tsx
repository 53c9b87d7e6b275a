import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '@traject/domain/policy/can'
import { trackFilterInput } from '@traject/domain/track/track-filter'
import { TRACK_STATES } from '@traject/domain/track/track-state'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { Chip, ChipList } from '@traject/ui/chip'
import { EmptyState } from '@traject/ui/empty-state'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { Pager } from '@traject/ui/pager'
import { useFormatter, useTranslations } from 'use-intl'
import { ExportLink } from '../features/export/export-link.tsx'
import { OverviewList } from '../features/track/overview-list.tsx'
import { cameIn } from '../lib/import-page.server.ts'
import { page } from '../lib/page.server.ts'
import { Link, routerLink } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.track.title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const filter = trackFilterInput.parse({
    state: searchParams.get('state'),
    after: searchParams.get('after'),
  })
  return page(
    args,
    ['track', 'track-start.title', 'track-import.link', 'track-import.came'],
    async ({ call, acting: { actor } }) => {
      const overview = await call.track.overview(filter)
      const [only] = overview.tracks
      // A company mostly has one track: it does not choose from a list of one.
      const isOne = overview.count === 1 && filter.state === null && filter.after === null
      if (actor.kind === 'sme' && only && isOne) throw redirect(`/tracks/${only.id}`)
      const reader = actor.kind === 'sme' ? ('sme' as const) : ('coach' as const)
      const mayStart = can(actor, 'track.start', null) === true
      const came = cameIn(args.request)
      return { ...overview, filter, reader, today: actor.today, mayStart, came }
    },
  )
}

export default function Tracks() {
  const { tracks, count, next, filter, reader, today, states, mayStart, came } =
    useLoaderData<typeof loader>()
  const t = useTranslations('track')
  const words = useTranslations('track-import')
  const start = useTranslations('track-start')
  const isSme = reader === 'sme'
  return (
    <>
      <PageHeader
        title={t(isSme ? 'mine' : 'title')}
        actions={
          mayStart && (
            <>
              <Link to="/tracks/new" className={buttonClass()}>
                {start('title')}
              </Link>
              <Link to="/tracks/import" className={buttonClass('quiet')}>
                {words('link')}
              </Link>
            </>
          )
        }
      />
      {came > 0 && (
        <Notice kind="success" title={words('came', { count: came })} className="mb-5" />
      )}
      <div className="grid gap-5">
        <StateFilter states={states} chosen={filter.state} />
        {tracks.length > 0 ? (
          <Card>
            <CardHeader title={t('list.count', { count })} />
            <OverviewList tracks={tracks} reader={reader} today={today} />
            <Pager
              label={t('list.pages')}
              first={
                filter.after ? { href: address(filter.state), label: t('list.first') } : undefined
              }
              next={next ? { href: address(filter.state, next), label: t('list.next') } : undefined}
              renderLink={routerLink}
            />
            <ExportLink list="tracks" />
          </Card>
        ) : filter.state || filter.after ? (
          <EmptyState
            title={t('list.emptyState')}
            actions={
              <Link to="/tracks" className={buttonClass('quiet')}>
                {t('list.showAll')}
              </Link>
            }
          >
            {t('list.emptyStateText')}
          </EmptyState>
        ) : (
          <EmptyState title={t('list.empty')}>
            {t(isSme ? 'list.emptySme' : 'list.emptyProfessional')}
          </EmptyState>
        )}
      </div>
    </>
  )
}

type FilterProps = {
  states: Partial<Record<(typeof TRACK_STATES)[number], number>>
  chosen: string | null
}

/** Only states in which there is a track, each with how many. */
function StateFilter({ states, chosen }: FilterProps) {
  const t = useTranslations('track')
  const format = useFormatter()
  const some = TRACK_STATES.filter((state) => states[state] || state === chosen)
  if (some.length < 2 && chosen === null) return null
  return (
    <ChipList label={t('list.states')}>
      <Chip
        href="/tracks"
        label={t('list.all')}
        current={chosen === null}
        renderLink={routerLink}
      />
      {some.map((state) => (
        <Chip
          key={state}
          href={address(state)}
          label={t(`state.${state}`)}
          count={format.number(states[state] ?? 0)}
          current={chosen === state}
          renderLink={routerLink}
        />
      ))}
    </ChipList>
  )
}

function address(state: string | null, after?: string): string {
  const search = new URLSearchParams({ ...(state ? { state } : {}), ...(after ? { after } : {}) })
  return search.size > 0 ? `/tracks?${search}` : '/tracks'
}
