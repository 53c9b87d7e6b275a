import type { ItemTerms, ResourceGenre } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import { DataList, DataRow } from '@traject/ui/data-list'
import { SideName } from '@traject/ui/side-dot'
import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import { toneOf } from '../words/side-tone.ts'

export interface ItemFace {
  id: string
  genre: ResourceGenre
  terms: ItemTerms
  language: Language
  title: string
  summary: string
  ownerName: string
  side: Side | null
}

export function ItemList({ items }: { items: readonly ItemFace[] }) {
  return (
    <DataList className="mt-3">
      {items.map((item) => (
        <ItemRow key={item.id} item={item} />
      ))}
    </DataList>
  )
}

function ItemRow({ item }: { item: ItemFace }) {
  const t = useTranslations('item')
  const { id, genre, terms, language, title, summary, ownerName, side } = item
  const lang = useForeign(language)
  return (
    <DataRow aside={<Tag>{t(`genre.${genre}`)}</Tag>}>
      <Link to={`/items/${id}`} className="text-lg font-[650]" lang={lang}>
        {title}
      </Link>{' '}
      <ForeignMark language={language} />
      <p className="text-sm text-soft">
        <SideName tone={toneOf(side)}>{ownerName}</SideName> · {t(`terms.${terms}`)}
      </p>
      {summary !== '' && (
        <p lang={lang} className="mt-1.5">
          {summary}
        </p>
      )}
    </DataRow>
  )
}
