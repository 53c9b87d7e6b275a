import type { PartnerHome } from '@traject/api/home/partner-home'
import { FEWEST_TRACKS } from '@traject/domain/home/uses'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { SideName } from '@traject/ui/side-dot'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { catalogueAddress } from '../item/catalogue-address.ts'
import { toneOf } from '../words/side-tone.ts'
import { ItemTitle } from './item-title.tsx'

type Props = { shared: PartnerHome['shared']; house: string }

/** What the house shares, and which houses used it. */
export function SharedCard({ shared: { count, items }, house }: Props) {
  const t = useTranslations('home.partner.shared')
  if (items.length === 0) {
    return (
      <Card aria-labelledby="shared">
        <CardHeader id="shared" title={t('none')} />
        <p className="text-soft">{t('noneText')}</p>
      </Card>
    )
  }
  return (
    <Card aria-labelledby="shared">
      <CardHeader
        id="shared"
        title={t('title')}
        aside={<span className="text-soft">{t('count', { count })}</span>}
      />
      <DataList className="text-sm">
        {items.map((item) => (
          <DataRow key={item.id} aside={item.uses.length > 0 && <Uses uses={item.uses} />}>
            <ItemTitle item={item} />
          </DataRow>
        ))}
      </DataList>
      <div className="mt-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 text-sm">
        <p className="text-soft">{t('unused', { least: FEWEST_TRACKS })}</p>
        <Link to={catalogueAddress({ house })} className="inline-flex min-h-6 items-center">
          {t('all')}
        </Link>
      </div>
    </Card>
  )
}

function Uses({ uses }: { uses: PartnerHome['shared']['items'][number]['uses'] }) {
  const t = useTranslations('home.partner.shared')
  return (
    <ul className="grid gap-0.5 text-sm">
      {uses.map(({ houseName, side, tracks }) => (
        <li key={houseName}>
          <SideName tone={toneOf(side)}>{t('used', { house: houseName, count: tracks })}</SideName>
        </li>
      ))}
    </ul>
  )
}
