import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { itemFilterInput } from '@traject/domain/item/item-filter'
import { can } from '@traject/domain/policy/can'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { EmptyState } from '@traject/ui/empty-state'
import { PageHeader } from '@traject/ui/page-header'
import { Pager } from '@traject/ui/pager'
import { useTranslations } from 'use-intl'
import { ExportLink } from '../features/export/export-link.tsx'
import { catalogueAddress } from '../features/item/catalogue-address.ts'
import { CatalogueFilters } from '../features/item/catalogue-filters.tsx'
import { ItemList } from '../features/item/item-list.tsx'
import { SearchForm } from '../features/item/search-form.tsx'
import { page } from '../lib/page.server.ts'
import { Link, routerLink } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.item.catalogue)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const filter = itemFilterInput.parse(Object.fromEntries(searchParams))
  return page(args, ['item'], async ({ call, acting }) => ({
    ...(await call.item.list(filter)),
    filter,
    keepsContacts: can(acting.actor, 'contacts.keep', null) === true,
    mayShare: can(acting.actor, 'item.draft', null) === true,
  }))
}

export default function Catalogue() {
  const { items, count, nearly, facets, next, filter, mayShare, keepsContacts } =
    useLoaderData<typeof loader>()
  const t = useTranslations('item')
  return (
    <>
      <PageHeader
        title={t('catalogue')}
        lead={filter.q ? undefined : t('catalogueLead')}
        actions={
          mayShare && (
            <>
              <Link to="/share" className={buttonClass('quiet')}>
                {t('share')}
              </Link>
              {keepsContacts && (
                <Link to="/contacts" className={buttonClass('quiet')}>
                  {t('ownContacts')}
                </Link>
              )}
            </>
          )
        }
      />
      <div className="grid gap-5">
        <SearchForm filter={filter} />
        <p className="-mt-2 text-sm">
          <Link to="/vocabulary">{t('vocabulary')}</Link>
        </p>
        <CatalogueFilters filter={filter} facets={facets} count={count} />
        {items.length > 0 ? (
          <Card>
            <CardHeader title={filter.q ? t('answers', { count }) : t('count', { count })} />
            {nearly && <p className="mt-2 text-soft">{t('nearly', { words: filter.q })}</p>}
            <ItemList items={items} />
            <Pager
              label={t('pages')}
              first={
                filter.after ? { href: catalogueAddress(filter), label: t('first') } : undefined
              }
              next={next ? { href: catalogueAddress(filter, next), label: t('next') } : undefined}
              renderLink={routerLink}
            />
            <ExportLink list="catalogue" />
          </Card>
        ) : (
          <EmptyState
            title={filter.q ? t('nothingFound', { words: filter.q }) : t('empty')}
            actions={
              <Link to="/catalogue" className={buttonClass('quiet')}>
                {t('showAll')}
              </Link>
            }
          >
            {t('emptyText')}
          </EmptyState>
        )}
      </div>
    </>
  )
}
