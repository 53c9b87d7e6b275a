import type { ItemFilter } from '@traject/domain/item/item-filter'
import type { ItemKind, ResourceGenre } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import { Chip } from '@traject/ui/chip'
import { FilterMenu } from '@traject/ui/filter-menu'
import { SideName } from '@traject/ui/side-dot'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { routerLink } from '../../lib/router.tsx'
import { toneOf } from '../words/side-tone.ts'
import { catalogueAddress, type FilterAddress } from './catalogue-address.ts'

interface Facet<Value extends string> {
  value: Value
  label: string
  count: number
}

export interface Facets {
  house: Facet<string>[]
  side: Facet<Side>[]
  serves: Facet<Side>[]
  language: Facet<Language>[]
  kind: Facet<ItemKind>[]
  genre: Facet<ResourceGenre>[]
  aspect: Facet<string>[]
}

type Props = { filter: ItemFilter; facets: Facets; count: number; addressOf?: FilterAddress }

/** The filters that people ask for, each kept in the address. */
export function CatalogueFilters({ filter, facets, count, addressOf = catalogueAddress }: Props) {
  const t = useTranslations('item')
  const common = useTranslations('common')
  const format = useFormatter()
  const filtered = Object.keys(NONE).some((name) => filter[name as keyof typeof NONE])
  const sideName = ({ value }: Facet<Side>) => (
    <SideName tone={toneOf(value)}>{common(`side.${value}`)}</SideName>
  )
  const menu = <Value extends string>(
    name: Exclude<keyof typeof NONE, 'kind'>,
    values: readonly Facet<Value>[],
    say: (facet: Facet<Value>) => ReactNode,
  ) => {
    const chosen = values.find(({ value }) => value === filter[name])
    if (values.length < 2 && !chosen) return null
    const all = { href: addressOf({ ...filter, [name]: undefined }), label: t('filter.all') }
    return (
      <li key={name}>
        <FilterMenu
          label={t(`filter.${name}`)}
          {...(chosen ? { chosen: say(chosen) } : {})}
          choices={[
            ...(chosen ? [all] : []),
            ...values.map((facet) => ({
              href: addressOf({ ...filter, [name]: facet.value }),
              label: say(facet),
              count: format.number(facet.count),
              current: facet.value === filter[name],
            })),
          ]}
          renderLink={routerLink}
        />
      </li>
    )
  }
  return (
    <nav aria-label={t('filter.label')}>
      <ul className="flex flex-wrap gap-2">
        <Chip
          href={addressOf({ ...filter, ...NONE })}
          label={t('filter.everything')}
          {...(filtered ? {} : { count: format.number(count) })}
          current={!filtered}
          renderLink={routerLink}
        />
        {(facets.kind.length > 1 || filter.kind !== undefined) &&
          facets.kind.map(({ value, count: ofKind }) => (
            <Chip
              key={value}
              // What one kind alone is asked about goes with it.
              href={catalogueAddress({
                ...filter,
                kind: value,
                genre: undefined,
                serves: undefined,
              })}
              label={t(`kinds.${value}`)}
              count={format.number(ofKind)}
              current={filter.kind === value}
              renderLink={routerLink}
            />
          ))}
        {menu('genre', facets.genre, ({ value }) => t(`genre.${value}`))}
        {menu('language', facets.language, ({ value }) => common(`language.${value}`))}
        {menu('house', facets.house, ({ label }) => label)}
        {/* Where somebody helps, beside where his house is: asked of competences. */}
        {(filter.kind === 'competence' || filter.serves) && menu('serves', facets.serves, sideName)}
        {menu('side', facets.side, sideName)}
        {menu('concept', facets.aspect, ({ label }) => label)}
      </ul>
    </nav>
  )
}

const NONE = {
  kind: undefined,
  genre: undefined,
  language: undefined,
  house: undefined,
  side: undefined,
  serves: undefined,
  concept: undefined,
}
