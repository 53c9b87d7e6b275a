import type { CompetenceLevel } from '@traject/domain/competence/competence'
import type { FacilityGenre } from '@traject/domain/facility/facility'
import {
  HAS_TERMS,
  type ItemKind,
  type ItemTerms,
  type ResourceGenre,
} from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import { DataList, DataRow } from '@traject/ui/data-list'
import { SideName } from '@traject/ui/side-dot'
import { Tag } from '@traject/ui/tag'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ForeignMark, OlderMark, useForeign } from '../words/lang.tsx'
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
  /** A translation that says what its original no longer says. */
  isStale: boolean
  ownerName: string
  side: Side | null
  /** Of a competence. */
  level: CompetenceLevel | null
  /** Of a facility. */
  facilityGenre: FacilityGenre | null
  city: string | null
  foundBy?: readonly FoundBy[]
}

interface FoundBy {
  typed: string
  typedLanguage: Language
  label: string
  /** What the item is about, where that is narrower. */
  narrower: string | null
}

type Props = {
  items: readonly ItemFace[]
  /** What can be done with one, at the end of its row. */
  actionOf?: (item: ItemFace) => ReactNode
}

export function ItemList({ items, actionOf }: Props) {
  return (
    <DataList className="mt-3">
      {items.map((item) => (
        <ItemRow key={item.id} item={item} action={actionOf?.(item)} />
      ))}
    </DataList>
  )
}

function ItemRow({ item, action }: { item: ItemFace; action: ReactNode }) {
  const t = useTranslations('item')
  const { id, kind, terms, language, title, summary, isStale } = item
  const { ownerName, side, level, city } = item
  const lang = useForeign(language)
  return (
    <DataRow
      className="items-start"
      aside={
        <>
          <Tag>
            <ItemSort {...item} />
          </Tag>
          {action}
        </>
      }
    >
      <Link to={itemAddress(kind, id)} className="text-lg font-[650]" lang={lang}>
        {title}
      </Link>{' '}
      <ForeignMark language={language} /> <OlderMark isStale={isStale} />
      <p className="text-sm text-soft">
        <SideName tone={toneOf(side)}>{ownerName}</SideName>
        {HAS_TERMS[kind] && ` · ${t(`terms.${terms}`)}`}
        {level && ` · ${t(`level.${level}`)}`}
        {city && ` · ${city}`}
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

/** What sort of thing an item is, in a word or two: as its kind tells them apart. Words of `item`. */
function ItemSort(item: Pick<ItemFace, 'kind' | 'genre' | 'facilityGenre'>) {
  const t = useTranslations('item')
  const { kind, genre, facilityGenre } = item
  if (genre) return t(`genre.${genre}`)
  return facilityGenre ? t(`facilityGenre.${facilityGenre}`) : t(`kind.${kind}`)
}

/** A search that found an item by what it means says so. */
function WhyFound({ typed, typedLanguage, label, narrower }: FoundBy) {
  const t = useTranslations('item')
  const lang = useForeign(typedLanguage)
  const isLabel = typed.toLowerCase() === label.toLowerCase()
  const key = narrower ? 'foundByNarrower' : isLabel ? 'foundBy' : 'foundByConcept'
  return (
    <p className="mt-2 border-l-3 border-line pl-2.5 text-sm text-soft">
      {t.rich(key, {
        typed,
        label,
        narrower: narrower ?? '',
        found: (words) => (
          <mark lang={lang} className="rounded-sm bg-signal-wash px-0.5 text-inherit">
            {words}
          </mark>
        ),
      })}
    </p>
  )
}
