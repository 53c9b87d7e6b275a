import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { EmptyState } from '@traject/ui/empty-state'
import { PageHeader } from '@traject/ui/page-header'
import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import { useDay } from '../features/contact/hidden-card.tsx'
import { ApartForm, PairRow } from '../features/contact-merge/pair-row.tsx'
import { acting } from '../lib/action.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['contact-merge'].duplicates.title)

export function loader(args: LoaderFunctionArgs) {
  const of = new URL(args.request.url).searchParams.get('of')
  return page(args, ['contact', 'contact-merge'], ({ call }) =>
    call.contactMerge.duplicates({ of }),
  )
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, async (form, { call }) => {
    const [one, other] = [String(form.get('one')), String(form.get('other'))]
    await call.contactMerge.setApart({ one, other, isApart: form.has('apart') })
    const { pathname, search } = new URL(args.request.url)
    return redirect(pathname.replace(/\.data$/, '') + search)
  })
}

export default function Duplicates() {
  const { of, count, pairs, apart, apartCount, merges, hasMoreMerges } =
    useLoaderData<typeof loader>()
  const t = useTranslations('contact-merge')
  const contact = useTranslations('contact')
  return (
    <>
      <PageHeader
        kicker={<Link to="/contacts">{contact('back')}</Link>}
        title={of ? t('duplicates.of', { name: of.name }) : t('duplicates.title')}
        lead={t('duplicates.lead')}
        actions={of && <Link to="/contacts/duplicates">{t('duplicates.all')}</Link>}
      />
      <div className="grid gap-5">
        {pairs.length === 0 ? (
          <EmptyState title={t('duplicates.none')}>{t('duplicates.noneText')}</EmptyState>
        ) : (
          <Card aria-labelledby="pairs">
            <CardHeader id="pairs" title={t('duplicates.count', { count })} />
            {count > pairs.length && (
              <p className="mb-3 text-soft">{t('duplicates.shown', { count: pairs.length })}</p>
            )}
            <DataList>
              {pairs.map(({ one, other, why }) => (
                <PairRow key={`${one.id} ${other.id}`} one={one} other={other}>
                  {why.map((reason) => (
                    <Tag key={reason}>{t(`duplicates.why.${reason}`)}</Tag>
                  ))}
                  <Link
                    to={`/contacts/merge?kept=${one.id}&other=${other.id}`}
                    className={buttonClass('quiet', 'small')}
                    aria-label={t('duplicates.compareNamed', { one: one.name, other: other.name })}
                  >
                    {t('duplicates.compare')}
                  </Link>
                  <ApartForm one={one} other={other} isApart />
                </PairRow>
              ))}
            </DataList>
          </Card>
        )}
        {merges.length > 0 && <Merges merges={merges} hasMore={hasMoreMerges} />}
        {apart.length > 0 && (
          <Card aria-labelledby="apart">
            <CardHeader id="apart" title={t('duplicates.apart')} />
            <p className="mb-3 text-soft">
              {t('duplicates.apartText')}{' '}
              {apartCount > apart.length && t('duplicates.shown', { count: apart.length })}
            </p>
            <DataList>
              {apart.map(({ one, other }) => (
                <PairRow key={`${one.id} ${other.id}`} one={one} other={other}>
                  <ApartForm one={one} other={other} isApart={false} />
                </PairRow>
              ))}
            </DataList>
          </Card>
        )}
      </div>
    </>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Merges({ merges, hasMore }: Pick<Loaded, 'merges'> & { hasMore: boolean }) {
  const t = useTranslations('contact-merge.merges')
  const duplicates = useTranslations('contact-merge.duplicates')
  const day = useDay()
  return (
    <Card aria-labelledby="merges">
      <CardHeader id="merges" title={t('title')} />
      <p className="mb-3 text-soft">
        {t('text')} {hasMore && duplicates('shown', { count: merges.length })}
      </p>
      <DataList>
        {merges.map(({ id, keptId, name, mergedOn, until, isLast }) => (
          <DataRow
            key={id}
            aside={
              isLast && (
                <Link
                  to={`/contacts/merges/${id}`}
                  className={buttonClass('quiet', 'small')}
                  aria-label={t('undoNamed', { name: name ?? '' })}
                >
                  {t('undo')}
                </Link>
              )
            }
          >
            <Link to={`/contacts/${keptId}`} className="font-[650]">
              {name}
            </Link>
            <span className="block text-sm text-soft">
              {t('row', { on: day(mergedOn), until: day(until) })}
            </span>
            {!isLast && <span className="block text-sm text-soft">{t('later')}</span>}
          </DataRow>
        ))}
      </DataList>
    </Card>
  )
}
