import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { SIDES } from '@traject/domain/partnership/side'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { SideName } from '@traject/ui/side-dot'
import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import { ExportLink } from '../features/export/export-link.tsx'
import { EditSeat, OtherSeats } from '../features/partnership/other-seats.tsx'
import { LatelyCards } from '../features/partnership-map/lately-cards.tsx'
import { toneOf } from '../features/words/side-tone.ts'
import { page } from '../lib/page.server.ts'
import { placeName } from '../lib/place-name.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.houses.title)

const DONE = ['added', 'changed', 'ended', 'settings'] as const
const NONE = { seats: [], today: '' }

export function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get('done')
  return page(args, ['houses', 'map', 'item'], async ({ call, acting }) => {
    const [houses, mayEdit, lately] = await Promise.all([
      call.partnership.houses(),
      call.partnership.mayEdit(),
      call.partnershipMap.lately(),
    ])
    const { seats, today } = mayEdit ? await call.partnership.seats() : NONE
    return {
      houses,
      mayEdit,
      lately,
      ours: acting.actor.kind === 'professional' ? acting.actor.organisationId : '',
      later: seats.filter((seat) => seat.from > today),
      past: seats.filter((seat) => seat.until !== null && seat.until < today),
      place: placeName(acting.choice),
      partnership: acting.choice?.partnershipName ?? '',
      done: DONE.find((one) => one === asked) ?? null,
    }
  })
}

export default function Houses() {
  const { houses, mayEdit, lately, ours, later, past, place, partnership, done } =
    useLoaderData<typeof loader>()
  const t = useTranslations('houses')
  const common = useTranslations('common')
  const sides = SIDES.filter((side) => houses.some((house) => house.side === side))
  return (
    <>
      <PageHeader
        kicker={partnership}
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Link to="/who-can-help" className={buttonClass('quiet')}>
              {t('help')}
            </Link>
            <Link to="/people" className={buttonClass('quiet')}>
              {t('people', { place })}
            </Link>
            <Link to="/vocabulary" className={buttonClass('quiet')}>
              {t('vocabulary')}
            </Link>
            {mayEdit && (
              <>
                <Link to="/houses/settings" className={buttonClass('quiet')}>
                  {t('settings')}
                </Link>
                <Link to="/houses/new" className={buttonClass()}>
                  {t('add')}
                </Link>
              </>
            )}
          </>
        }
      />
      {done && <Notice kind="success" title={t(`done.${done}`)} className="mb-5" />}
      <div className="grid gap-5 rail:grid-cols-3">
        {sides.map((side) => (
          <Card key={side}>
            <CardHeader title={<SideName tone={toneOf(side)}>{common(`side.${side}`)}</SideName>} />
            <DataList className="mt-3">
              {houses
                .filter((house) => house.side === side)
                .map((house) => (
                  <DataRow key={house.organisationId}>
                    <span className="flex flex-wrap items-center gap-x-2">
                      <Link to={`/houses/${house.organisationId}`} className="font-[650]">
                        {house.name}
                      </Link>
                      {house.role !== 'partner' && <Tag>{common(`seatRole.${house.role}`)}</Tag>}
                    </span>
                    <span className="block text-sm text-soft">
                      {house.city} · {common(`language.${house.language}`)}
                    </span>
                    <Link to={`/catalogue?house=${house.organisationId}`} className="text-sm">
                      {t('shared', { house: house.name })}
                    </Link>
                    {mayEdit && (
                      <p className="mt-2">
                        <EditSeat id={house.id} house={house.name} />
                      </p>
                    )}
                  </DataRow>
                ))}
            </DataList>
          </Card>
        ))}
      </div>
      <ExportLink list="houses" />
      <LatelyCards {...lately} house={ours} />
      <div className="mt-5 grid gap-5 rail:grid-cols-2">
        <OtherSeats id="later" title={t('later')} seats={later} mayEdit />
        <OtherSeats id="past" title={t('past')} seats={past} mayEdit={false} />
      </div>
    </>
  )
}
