import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { EmptyState } from '@traject/ui/empty-state'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { useDay } from '../features/contact/hidden-card.tsx'
import { ExportLink } from '../features/export/export-link.tsx'
import { useForeign } from '../features/words/lang.tsx'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.contact.due.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['contact'], ({ call }) => call.contact.due())
}

export default function DueContacts() {
  const due = useLoaderData<typeof loader>()
  const t = useTranslations('contact')
  const lists = (['tell', 'review'] as const).filter((list) => due[list].length > 0)
  return (
    <>
      <PageHeader
        kicker={<Link to="/contacts">{t('back')}</Link>}
        title={t('due.title')}
        lead={t('due.lead')}
      />
      {lists.length === 0 && <EmptyState title={t('due.none')}>{t('due.noneText')}</EmptyState>}
      <div className="grid gap-5">
        {lists.map((list) => (
          <Card key={list} aria-labelledby={list}>
            <CardHeader id={list} title={t(`due.${list}`)} />
            <p className="mb-3 text-soft">{t(`due.${list}Text`)}</p>
            <DataList>
              {due[list].map((contact) => (
                <DueContact key={contact.id} contact={contact} />
              ))}
            </DataList>
          </Card>
        ))}
      </div>
      {lists.length > 0 && <ExportLink list="contacts-due" />}
    </>
  )
}

type Due = ReturnType<typeof useLoaderData<typeof loader>>['tell'][number]

function DueContact({ contact }: { contact: Due }) {
  const t = useTranslations('contact.due')
  const day = useDay()
  const lang = useForeign(contact.language)
  return (
    <DataRow aside={t('by', { day: day(contact.by) })}>
      <Link to={`/contacts/${contact.id}`} className="font-[650]">
        {contact.name ?? contact.title}
      </Link>
      <span className="block text-sm text-soft" lang={lang}>
        {contact.title}
      </span>
    </DataRow>
  )
}
