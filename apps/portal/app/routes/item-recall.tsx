import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data as answerWith, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { recallItemInput } from '@traject/domain/resource-assignment/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { RecallItemForm } from '../features/assignment/recall-item-form.tsx'
import { Foreign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.assignment.recallItem.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['assignment'], async ({ call }) => {
    const { id, title, language, acts } = await call.item.get({ id: args.params.id ?? '' })
    if (!acts.recall) throw answerWith({ kind: 'forbidden', ask: 'coordinator' }, { status: 403 })
    return { id, title, language, requestId: crypto.randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, (form, { call }) =>
    submitForm(form, recallItemInput, async (input) => {
      await call.assignment.recallItem({ ...input, id })
      return redirect(`/items/${id}?done=recalled`)
    }),
  )
}

export default function RecallItem() {
  const { id, title, language, requestId } = useLoaderData<typeof loader>()
  const t = useTranslations('assignment')
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to={`/items/${id}`}>{t('tracks.back')}</Link>}
        title={t('recallItem.title')}
        lead={
          <p>
            <Foreign language={language}>{title}</Foreign>
          </p>
        }
      />
      <RecallItemForm id={id} title={title} requestId={requestId} />
    </div>
  )
}
