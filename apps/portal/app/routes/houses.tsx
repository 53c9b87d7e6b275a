import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { SIDES } from '@traject/domain/partnership/side'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { PageHeader } from '@traject/ui/page-header'
import { SideName } from '@traject/ui/side-dot'
import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import { toneOf } from '../features/words/side-tone.ts'
import { page } from '../lib/page.server.ts'
import { placeName } from '../lib/place-name.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.houses.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['houses'], async ({ call, acting }) => ({
    houses: await call.partnership.houses(),
    place: placeName(acting.choice),
    partnership: acting.choice?.partnershipName ?? '',
  }))
}

export default function Houses() {
  const { houses, place, partnership } = useLoaderData<typeof loader>()
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
          <Link to="/people" className={buttonClass('quiet')}>
            {t('people', { place })}
          </Link>
        }
      />
      <div className="grid gap-5 rail:grid-cols-3">
        {sides.map((side) => (
          <Card key={side}>
            <CardHeader title={<SideName tone={toneOf(side)}>{common(`side.${side}`)}</SideName>} />
            <DataList className="mt-3">
              {houses
                .filter((house) => house.side === side)
                .map((house) => (
                  <DataRow
                    key={house.organisationId}
                    aside={
                      house.role === 'partner' ? undefined : (
                        <Tag>{common(`seatRole.${house.role}`)}</Tag>
                      )
                    }
                  >
                    <b>{house.name}</b>
                    <span className="block text-sm text-soft">
                      {house.city} · {common(`language.${house.language}`)}
                    </span>
                    <Link to={`/catalogue?house=${house.organisationId}`} className="text-sm">
                      {t('shared', { house: house.name })}
                    </Link>
                  </DataRow>
                ))}
            </DataList>
          </Card>
        ))}
      </div>
    </>
  )
}
