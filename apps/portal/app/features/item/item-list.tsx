import type { ItemKind, ItemTerms, ResourceGenre } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import { DataList, DataRow } from '@traject/ui/data-list'
import { SideName } from '@traject/ui/side-dot'
import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import { toneOf } from '../words/side-tone.ts'
import { itemAddress } from './item-address.ts'

export interface ItemFace {
  id: string
  kind: ItemKind
  /** Of a resource. */
  genre: ResourceGenre | null
  terms: ItemTerms
  language: Language
  title: string
  summary: string
  ownerName: string
  side: Side | null
  foundBy?: readonly FoundBy[]
}

interface FoundBy {
  typed: string
  typedLanguage: Language
  label: string
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
  const { id, kind, genre, terms, language, title, summary, ownerName, side } = item
  const lang = useForeign(language)
  return (
    <DataRow
      className="items-start"
      aside={<Tag>{genre ? t(`genre.${genre}`) : t(`kind.${kind}`)}</Tag>}
    >
      <Link to={itemAddress(kind, id)} className="text-lg font-[650]" lang={lang}>
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
      {item.foundBy?.map((found) => (
        <WhyFound key={found.label} {...found} />
      ))}
    </DataRow>
  )
}

/** A search that found an item by what it means says so. */
function WhyFound({ typed, typedLanguage, label }: FoundBy) {
  const t = useTranslations('item')
  const lang = useForeign(typedLanguage)
  const key = typed.toLowerCase() === label.toLowerCase() ? 'foundBy' : 'foundByConcept'
  return (
    <p className="mt-2 border-l-3 border-line pl-2.5 text-sm text-soft">
      {t.rich(key, {
        typed,
        label,
        found: (words) => (
          <mark lang={lang} className="rounded-sm bg-signal-wash px-0.5 text-inherit">
            {words}
          </mark>
        ),
      })}
    </p>
  )
}
