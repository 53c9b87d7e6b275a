import type { ItemFilter } from '@traject/domain/item/item-filter'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { EmptyState } from '@traject/ui/empty-state'
import { Pager } from '@traject/ui/pager'
import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import { Link, routerLink } from '../../lib/router.tsx'
import { type FilterAddress, searchAddress } from '../item/catalogue-address.ts'
import { CatalogueFilters, type Facets } from '../item/catalogue-filters.tsx'
import { type ItemFace, ItemList } from '../item/item-list.tsx'
import { SearchForm } from '../item/search-form.tsx'

type Props = {
  trackId: string
  /** The step for which is chosen, where it is one. */
  stepId: string | null
  search: {
    items: readonly ItemFace[]
    count: number
    nearly: boolean
    facets: Facets
    next: string | null
  }
  filter: ItemFilter
  /** What stands where on the track already. */
  standing: readonly { itemId: string; stepId: string | null }[]
}

/** The catalogue's search over what may be assigned; each answer can be chosen. */
export function ChooseItem({ trackId, stepId, search, filter, standing }: Props) {
  const t = useTranslations('assignment')
  const words = useTranslations('item')
  const path = `/tracks/${trackId}/assign`
  const kept: Record<string, string> = stepId ? { step: stepId } : {}
  const addressOf: FilterAddress = (one, after) => searchAddress(path, kept, one, after)
  const { items, count, nearly, facets, next } = search
  const actionOf = (item: ItemFace) => (
    <Choose
      address={`${path}?${new URLSearchParams({ ...kept, item: item.id })}`}
      item={item}
      there={whereItStands(item.id, stepId, standing)}
    />
  )
  return (
    <div className="grid gap-5">
      <SearchForm filter={filter} path={path} kept={kept} />
      <CatalogueFilters filter={filter} facets={facets} count={count} addressOf={addressOf} />
      {items.length > 0 ? (
        <Card>
          <CardHeader title={t('assign.count', { count })} />
          {nearly && <p className="mt-2 text-soft">{words('nearly', { words: filter.q })}</p>}
          <ItemList items={items} actionOf={actionOf} />
          <Pager
            label={words('pages')}
            first={filter.after ? { href: addressOf(filter), label: words('first') } : undefined}
            next={next ? { href: addressOf(filter, next), label: words('next') } : undefined}
            renderLink={routerLink}
          />
        </Card>
      ) : (
        <EmptyState
          title={filter.q ? words('nothingFound', { words: filter.q }) : t('assign.empty')}
          actions={
            <Link to={addressOf({})} className={buttonClass('quiet')}>
              {t('assign.all')}
            </Link>
          }
        >
          {t('assign.emptyText')}
        </EmptyState>
      )}
    </div>
  )
}

type Standing = 'there' | 'onTrack' | null

function whereItStands(id: string, stepId: string | null, standing: Props['standing']): Standing {
  const places = standing.filter(({ itemId }) => itemId === id)
  if (places.some((place) => place.stepId === stepId)) return 'there'
  return places.length > 0 ? 'onTrack' : null
}

function Choose({ address, item, there }: { address: string; item: ItemFace; there: Standing }) {
  const t = useTranslations('assignment')
  return (
    <>
      {there && <Tag>{t(`assign.${there}`)}</Tag>}
      {there !== 'there' && (
        <Link to={address} className={buttonClass('quiet', 'small')}>
          {t.rich('assign.choose', {
            title: item.title,
            quiet: (chunks) => <span className="sr-only">{chunks}</span>,
          })}
        </Link>
      )}
    </>
  )
}
