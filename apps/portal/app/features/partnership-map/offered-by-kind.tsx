import type { ItemKind } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { catalogueAddress } from '../item/catalogue-address.ts'
import { itemAddress } from '../item/item-address.ts'
import { Foreign } from '../words/lang.tsx'

interface Offer {
  kind: ItemKind
  count: number
  items: readonly { id: string; title: string; language: Language }[]
}

type Props = { house: string; houseName: string; offers: readonly Offer[] }

/** What a house offers the reader: of each kind the newest, and the way to all. */
export function OfferedByKind({ house, houseName, offers }: Props) {
  const t = useTranslations('map.partner')
  if (offers.length === 0) {
    return (
      <Card>
        <p className="text-soft">{t('offersNothing', { house: houseName })}</p>
      </Card>
    )
  }
  return (
    <div className="grid gap-5">
      {offers.map((offer) => (
        <OneKind key={offer.kind} house={house} {...offer} />
      ))}
    </div>
  )
}

function OneKind({ house, kind, count, items }: Offer & { house: string }) {
  const t = useTranslations('map.partner')
  const item = useTranslations('item')
  const id = `offers-${kind}`
  return (
    <Card aria-labelledby={id}>
      <CardHeader
        id={id}
        title={item(`kinds.${kind}`)}
        aside={<span className="text-soft">{item('count', { count })}</span>}
      />
      <DataList>
        {items.map(({ id, title, language }) => (
          <DataRow key={id}>
            <Link to={itemAddress(kind, id)} className="font-[620]">
              <Foreign language={language}>{title}</Foreign>
            </Link>
          </DataRow>
        ))}
      </DataList>
      {count > items.length && (
        <p className="mt-4 text-sm">
          <Link to={catalogueAddress({ house, kind })} className="inline-flex min-h-6 items-center">
            {t('all', { kind: item(`kinds.${kind}`) })}
          </Link>
        </p>
      )}
    </Card>
  )
}
