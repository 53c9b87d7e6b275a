import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Card } from '@traject/ui/card'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ItemActs } from '../features/item/item-acts.tsx'
import { ItemFacts } from '../features/item/item-facts.tsx'
import { ItemFile } from '../features/item/item-file.tsx'
import { ForeignMark, useForeign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { markdownToHtml } from '../lib/markdown.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.item.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['item'], async ({ call, acting }) => {
    const { body, ...item } = await call.item.get({ id: args.params.id ?? '' })
    const html = body === null ? null : markdownToHtml(body)
    return { item, html, hasCatalogue: acting.choice !== null }
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
  const { item, html, hasCatalogue } = useLoaderData<typeof loader>()
  const t = useTranslations('item')
  const lang = useForeign(item.language)
  const sourceLang = useForeign(item.sourceLanguage)
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
          />
        }
        lead={
          <p>
            <span lang={lang}>{item.summary}</span> <ForeignMark language={item.language} />
          </p>
        }
      />
      <div className="grid gap-5 rail:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
        <Card>
          {html !== null && (
            <div
              lang={sourceLang}
              className="prose"
              // Made by markdown.server.ts, which lets no HTML through.
              dangerouslySetInnerHTML={{ __html: html }}
            />
          )}
          {item.file && <ItemFile id={item.id} file={item.file} />}
          {item.url !== null && (
            <p className="break-words">
              <a href={item.url} rel="noopener noreferrer">
                {t('openLink', { host: new URL(item.url).host })}
              </a>
            </p>
          )}
        </Card>
        <ItemFacts item={item} />
      </div>
    </article>
  )
}
