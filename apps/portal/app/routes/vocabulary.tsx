import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vocabularyFilterInput } from '@traject/domain/concept/inputs'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { EmptyState } from '@traject/ui/empty-state'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { Pager } from '@traject/ui/pager'
import { useTranslations } from 'use-intl'
import { vocabularyAddress } from '../features/concept/concept-address.ts'
import { ConceptList } from '../features/concept/concept-list.tsx'
import { VocabularyFilters } from '../features/concept/vocabulary-filters.tsx'
import { ExportLink } from '../features/export/export-link.tsx'
import { page } from '../lib/page.server.ts'
import { Link, routerLink } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.concept.title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const filter = vocabularyFilterInput.parse(Object.fromEntries(searchParams))
  const written = searchParams.get('imported')
  return page(args, ['concept'], async ({ call }) => ({
    ...(await call.concept.list(filter)),
    filter,
    isRemoved: searchParams.get('done') === 'removed',
    imported: written !== null && /^\d{1,4}$/.test(written) ? Number(written) : null,
  }))
}

export default function Vocabulary() {
  const { concepts, count, schemes, own, next, mayEdit, filter, isRemoved, imported } =
    useLoaderData<typeof loader>()
  const t = useTranslations('concept')
  const adding = filter.scheme ? `?scheme=${filter.scheme}` : ''
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayEdit && (
            <>
              <Link to="/vocabulary/import" className={buttonClass('quiet')}>
                {t('importIt')}
              </Link>
              <Link to={`/vocabulary/new${adding}`} className={buttonClass()}>
                {t('add')}
              </Link>
            </>
          )
        }
      />
      <div className="grid gap-5">
        {isRemoved && <Notice kind="success" title={t('done.removed')} />}
        {imported !== null && (
          <Notice kind="success" title={t('done.imported', { count: imported })} />
        )}
        <VocabularyFilters filter={filter} schemes={schemes} own={own} />
        {concepts.length > 0 ? (
          <Card>
            <CardHeader title={t('count', { count })} />
            <ConceptList concepts={concepts} />
            <Pager
              label={t('pages')}
              first={
                filter.after
                  ? { href: vocabularyAddress({ ...filter, after: undefined }), label: t('first') }
                  : undefined
              }
              next={
                next
                  ? { href: vocabularyAddress({ ...filter, after: next }), label: t('next') }
                  : undefined
              }
              renderLink={routerLink}
            />
            <ExportLink list="vocabulary" />
          </Card>
        ) : (
          <EmptyState
            title={filter.q ? t('empty', { q: filter.q }) : t('emptyOwn')}
            actions={
              <Link to="/vocabulary" className={buttonClass('quiet')}>
                {t('showAll')}
              </Link>
            }
          >
            {t('emptyText')}
          </EmptyState>
        )}
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
          <span>{t('exportText')}</span>
          <a href="/vocabulary/export/turtle" download>
            {t('exportTurtle')}
          </a>
          <a href="/vocabulary/export/rdf-xml" download>
            {t('exportXml')}
          </a>
        </p>
      </div>
    </>
  )
}
