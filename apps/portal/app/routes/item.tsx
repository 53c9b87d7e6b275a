import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LANGUAGES } from '@traject/domain/language/language'
import { Notice } from '@traject/ui/notice'
import { useTranslations } from 'use-intl'
import { AssignedToReader, ItemUse } from '../features/assignment/item-assignments.tsx'
import { FileHistory } from '../features/item/file-history.tsx'
import { ItemContent } from '../features/item/item-content.tsx'
import { ItemFacts } from '../features/item/item-facts.tsx'
import { ItemPage } from '../features/item/item-page.tsx'
import { oneOf } from '../features/words/one-of.ts'
import { acting } from '../lib/action.server.ts'
import { page } from '../lib/page.server.ts'
import { shownContent } from '../lib/shown-content.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.item.title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const done = oneOf(DONE, searchParams.get('done') ?? '')
  const contentIn = oneOf(LANGUAGES, searchParams.get('in') ?? '')
  return page(args, ['item', 'file', 'assignment'], async ({ call, acting }) => {
    const { content, ...item } = await call.item.get({ id: args.params.id ?? '', contentIn })
    return { item, content: shownContent(content), hasCatalogue: acting.choice !== null, done }
  })
}

/** What was done on the page, or led to it. */
const DONE = ['recalled', 'taken-back'] as const

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, async (form, { call }) => {
    const language = oneOf(LANGUAGES, String(form.get('language')))
    if (form.get('act') === 'take-back' && language) {
      await call.resource.takeBack({ id, language, version: Number(form.get('version')) })
      return redirect(`/items/${id}?in=${language}&done=taken-back`)
    }
    await call.item.retire({ id })
    return redirect(`/items/${id}`)
  })
}

export default function Item() {
  const { item, content, hasCatalogue, done } = useLoaderData<typeof loader>()
  const t = useTranslations('file')
  const assignment = useTranslations('assignment')
  return (
    <ItemPage
      item={item}
      hasCatalogue={hasCatalogue}
      isAssignable={item.assignments.isAssignable}
      notices={
        <>
          {done === 'taken-back' && item.acts.edit && (
            <Notice kind="success" className="mb-5">
              {t('version.takenBack')}
            </Notice>
          )}
          {done === 'recalled' && item.acts.recall && (
            <Notice kind="success" className="mb-5">
              {assignment('recallItem.done')}
            </Notice>
          )}
          <AssignedToReader assignments={item.assignments.toReader} />
        </>
      }
      side={
        <>
          <ItemFacts item={item} />
          <ItemUse use={item.assignments.use} />
        </>
      }
    >
      <div className="grid gap-5">
        <ItemContent id={item.id} {...content} languages={item.contentLanguages} />
        <FileHistory id={item.id} history={item.history} isTakenBack={item.acts.edit} />
      </div>
    </ItemPage>
  )
}
