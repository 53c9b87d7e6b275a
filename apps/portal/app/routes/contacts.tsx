import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { EmptyState } from '@traject/ui/empty-state'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { Pager } from '@traject/ui/pager'
import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import { ActingForField } from '../features/acting-for/acting-for-field.tsx'
import { useForeign } from '../features/words/lang.tsx'
import { cameIn } from '../lib/import-page.server.ts'
import { page } from '../lib/page.server.ts'
import { Link, routerLink } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.contact.own.title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const after = searchParams.get('after') ?? undefined
  const came = cameIn(args.request)
  return page(args, ['contact', 'contact-merge', 'item'], async ({ call }) => {
    return { ...(await call.contact.own({ after })), isFirst: after === undefined, came }
  })
}

export default function OwnContacts() {
  const { contacts, count, next, isFirst, oversees, came } = useLoaderData<typeof loader>()
  const t = useTranslations('contact.own')
  const item = useTranslations('item')
  const contact = useTranslations('contact')
  const merging = useTranslations('contact-merge')
  return (
    <>
      <PageHeader
        kicker={<Link to="/catalogue">{item('catalogue')}</Link>}
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Link to="/contacts/new" className={buttonClass('primary')}>
              {t('new')}
            </Link>
            <Link to="/contacts/import" className={buttonClass('quiet')}>
              {t('import')}
            </Link>
            {count > 1 && (
              <Link to="/contacts/duplicates" className={buttonClass('quiet')}>
                {merging('duplicates.find')}
              </Link>
            )}
            {oversees && (
              <Link to="/contacts/due" className={buttonClass('quiet')}>
                {t('due')}
              </Link>
            )}
          </>
        }
      />
      {came > 0 && (
        <Notice kind="success" className="mb-5">
          {contact('import.done', { count: came })}
        </Notice>
      )}
      {contacts.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <Card>
          <CardHeader title={t('count', { count })} />
          <DataList>
            {contacts.map((contact) => (
              <OwnContact key={contact.id} contact={contact} />
            ))}
          </DataList>
          <Pager
            label={t('pages')}
            first={isFirst ? undefined : { href: '/contacts', label: t('first') }}
            next={next ? { href: `/contacts?after=${next}`, label: t('next') } : undefined}
            renderLink={routerLink}
          />
          <ExportForm />
        </Card>
      )}
    </>
  )
}

/** A file that leaves the platform: a plain form, for the browser saves the answer. */
function ExportForm() {
  const t = useTranslations('contact.own')
  return (
    <form method="post" action="/contacts/export" className="mt-5 border-t border-line pt-4">
      <ActingForField />
      <p className="mb-3 text-sm text-soft">{t('exportHint')}</p>
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="format" value="csv" className={buttonClass('quiet', 'small')}>
          {t('exportCsv')}
        </button>
        <button type="submit" name="format" value="vcf" className={buttonClass('quiet', 'small')}>
          {t('exportVcard')}
        </button>
      </div>
    </form>
  )
}

type Own = ReturnType<typeof useLoaderData<typeof loader>>['contacts'][number]

function OwnContact({ contact }: { contact: Own }) {
  const t = useTranslations('contact.own')
  const lang = useForeign(contact.language)
  return (
    <DataRow aside={contact.status === 'draft' && <Tag>{t('draft')}</Tag>}>
      <Link to={`/contacts/${contact.id}`} className="font-[650]">
        {contact.name}
      </Link>
      <span className="block text-sm text-soft">
        <span lang={lang}>{contact.title}</span>
        {contact.organisation ? ` · ${contact.organisation}` : ''}
      </span>
    </DataRow>
  )
}
