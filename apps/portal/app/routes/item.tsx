import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { AssignedToReader, ItemUse } from '../features/assignment/item-assignments.tsx'
import { ItemActs } from '../features/item/item-acts.tsx'
import { ItemContent } from '../features/item/item-content.tsx'
import { ItemFacts } from '../features/item/item-facts.tsx'
import { ForeignMark, useForeign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { markdownToHtml } from '../lib/markdown.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.item.title)

export function loader(args: LoaderFunctionArgs) {
  const isRecalled = new URL(args.request.url).searchParams.get('done') === 'recalled'
  return page(args, ['item', 'assignment'], async ({ call, acting }) => {
    const { body, ...item } = await call.item.get({ id: args.params.id ?? '' })
    const html = body === null ? null : markdownToHtml(body)
    return { item, html, hasCatalogue: acting.choice !== null, isRecalled }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, async (_form, { call }) => {
    await call.item.retire({ id })
    return redirect(`/items/${id}`)
  })
}

export default function Item() {
  const { item, html, hasCatalogue, isRecalled } = useLoaderData<typeof loader>()
  const t = useTranslations('item')
  const assignment = useTranslations('assignment')
  const lang = useForeign(item.language)
  return (
    <article>
      <PageHeader
        kicker={hasCatalogue ? <Link to="/catalogue">{t('catalogue')}</Link> : item.ownerName}
        title={item.title}
        titleLang={lang}
        actions={
          <ItemActs
            address={`/items/${item.id}`}
            title={item.title}
            kind={item.kind}
            acts={item.acts}
            isAssignable={item.assignments.isAssignable}
          />
        }
        lead={
          <p>
            <span lang={lang}>{item.summary}</span> <ForeignMark language={item.language} />
          </p>
        }
      />
      {isRecalled && item.acts.recall && (
        <Notice kind="success" className="mb-5">
          {assignment('recallItem.done')}
        </Notice>
      )}
      <AssignedToReader assignments={item.assignments.toReader} />
      <div className="grid items-start gap-5 rail:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
        <ItemContent {...item} html={html} />
        <div className="grid gap-5">
          <ItemFacts item={item} />
          <ItemUse use={item.assignments.use} />
        </div>
      </div>
    </article>
  )
}
