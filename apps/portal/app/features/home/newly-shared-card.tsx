import type { PartnerHome } from '@traject/api/home/partner-home'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { SideName } from '@traject/ui/side-dot'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { toneOf } from '../words/side-tone.ts'
import { ItemTitle } from './item-title.tsx'

/** What the other houses shared last with this one. */
export function NewlySharedCard({ items }: { items: PartnerHome['newlyShared'] }) {
  const t = useTranslations('home.partner.new')
  return (
    <Card aria-labelledby="new">
      <CardHeader id="new" title={t('title')} />
      {items.length === 0 ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <DataList className="text-sm">
          {items.map((item) => (
            <DataRow key={item.id}>
              <ItemTitle item={item} />
              <span className="block text-soft">
                <SideName tone={toneOf(item.side)}>
                  {item.ownerName} · <ItemSort item={item} />
                </SideName>
              </span>
            </DataRow>
          ))}
        </DataList>
      )}
      <p className="mt-4 text-sm">
        <Link to="/catalogue" className="inline-flex min-h-6 items-center">
          {t('all')}
        </Link>
      </p>
    </Card>
  )
}

function ItemSort({ item: { kind, genre } }: { item: PartnerHome['newlyShared'][number] }) {
  const t = useTranslations('item')
  return genre === null ? t(`kind.${kind}`) : t(`genre.${genre}`)
}
