import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Card, CardHeader } from '@traject/ui/card'
import { Chip, ChipList } from '@traject/ui/chip'
import { EmptyState } from '@traject/ui/empty-state'
import { PageHeader } from '@traject/ui/page-header'
import { Pager } from '@traject/ui/pager'
import { useTranslations } from 'use-intl'
import { ItemList } from '../features/item/item-list.tsx'
import { page } from '../lib/page.server.ts'
import { routerLink } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.item.catalogue)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const house = searchParams.get('house') ?? undefined
  const after = searchParams.get('after') ?? undefined
  return page(args, ['item'], async ({ call }) => {
    return { ...(await call.item.list({ house, after })), house: house ?? null }
  })
}

export default function Catalogue() {
  const { items, count, houses, next, house } = useLoaderData<typeof loader>()
  const t = useTranslations('item')
  const all = houses.reduce((sum, one) => sum + one.count, 0)
  const nextQuery = new URLSearchParams({ ...(house ? { house } : {}), after: next ?? '' })
  return (
    <>
      <PageHeader title={t('catalogue')} lead={t('catalogueLead')} />
      <ChipList label={t('filterByHouse')}>
        <Chip
          href="/catalogue"
          label={t('allHouses')}
          count={all}
          current={!house}
          renderLink={routerLink}
        />
        {houses.map(({ id, name, count: shared }) => (
          <Chip
            key={id}
            href={`/catalogue?house=${id}`}
            label={name}
            count={shared}
            current={id === house}
            renderLink={routerLink}
          />
        ))}
      </ChipList>
      <Card className="mt-5">
        <CardHeader title={t('count', { count })} />
        {items.length > 0 ? (
          <ItemList items={items} />
        ) : (
          <EmptyState level={3} title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        )}
        {next && (
          <Pager
            label={t('pages')}
            next={{ href: `/catalogue?${nextQuery}`, label: t('next') }}
            renderLink={routerLink}
          />
        )}
      </Card>
    </>
  )
}
