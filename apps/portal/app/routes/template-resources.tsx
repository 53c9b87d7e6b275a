import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { itemFilterInput } from '@traject/domain/item/item-filter'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { TextInput } from '@traject/ui/field'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { AttachedList, FoundList } from '../features/template/attach-list.tsx'
import { useForeign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { codeOf } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { requestIdFor } from '../lib/request-id.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages.template.attached.pageTitle)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const filter = itemFilterInput.parse({ q: searchParams.get('q') ?? '' })
  const { id = '', stepId = '' } = args.params
  return page(args, ['template', 'item'], async ({ call }) => {
    const { template, found } = await call.template.attachable({ id, stepId, filter })
    const { version, sourceLanguage, modules } = template
    if (version.state !== 'draft') throw redirect(`/templates/${id}/edit`)
    const step = modules.flatMap(({ steps }) => steps).find((one) => one.id === stepId)
    return {
      ...{ id, stepId, sourceLanguage, revision: version.revision, q: filter.q },
      title: step?.texts[sourceLanguage]?.title ?? '',
      resources: step?.resources ?? [],
      items: found.items,
      count: found.count,
      done: searchParams.get('done'),
      requestId: randomUUID(),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { id = '', stepId = '' } = args.params
  const q = new URL(args.request.url).searchParams.get('q') ?? ''
  return acting(args, async (form, { call }) => {
    const text = (name: string) => String(form.get(name) ?? '')
    const requestId = text('requestId')
    const base = { id, stepId, revision: Number(text('revision')), requestId }
    const isAttaching = text('what') === 'attach'
    try {
      if (isAttaching) await call.template.attach({ ...base, itemId: text('itemId') })
      else await call.template.detach({ ...base, place: Number(text('place')) })
    } catch (error) {
      if (codeOf(error) !== 'stale') throw error
      return data({ stale: true }, { status: 409 })
    }
    const done = new URLSearchParams({ q, done: isAttaching ? 'attached' : 'detached' })
    return redirect(`/templates/${id}/steps/${stepId}/resources?${done}`)
  })
}

export const shouldRevalidate = afterConflict

const DONE = ['saved', 'attached', 'detached'] as const

export default function StepResources() {
  const data = useLoaderData<typeof loader>()
  const stale = useActionData<{ stale?: boolean }>()?.stale
  const t = useTranslations('template')
  const item = useTranslations('item')
  const { id, stepId, title, revision, resources, items, count, q } = data
  const done = DONE.find((one) => one === data.done)
  const of = { revision, requestId: (form: string) => requestIdFor(data.requestId, form) }
  return (
    <div className="max-w-3xl">
      <PageHeader
        kicker={<Link to={`/templates/${id}/edit`}>{t('backToEditor')}</Link>}
        title={t('attached.pageTitle')}
        lead={<span lang={useForeign(data.sourceLanguage)}>{title}</span>}
        actions={
          <>
            <Link to={`/templates/${id}/steps/${stepId}`} className={buttonClass('quiet', 'small')}>
              {t('attached.editStep')}
            </Link>
            <Link to={`/templates/${id}/edit`} className={buttonClass('primary')}>
              {t('attached.finish')}
            </Link>
          </>
        }
      />
      {stale && (
        <Notice kind="warning" title={t('stale.title')} className="mb-5">
          {t('stale.text')}
        </Notice>
      )}
      <p role="status" className="mb-4 text-sm text-soft empty:mb-0">
        {done && t(`done.${done}`)}
      </p>
      <div className="grid gap-5">
        <Card>
          <CardHeader title={t('attached.title')} />
          {resources.length > 0 ? (
            <AttachedList resources={resources} {...of} />
          ) : (
            <p className="text-soft">{t('attached.none')}</p>
          )}
        </Card>
        <Card>
          <CardHeader title={t('attached.find')} />
          <p className="mb-4 text-soft">{t('attached.findHint')}</p>
          <Form role="search" key={q} className="flex flex-wrap gap-3 rail:flex-nowrap">
            <TextInput
              type="search"
              name="q"
              aria-label={item('search.label')}
              placeholder={item('search.hint')}
              defaultValue={q}
              maxLength={200}
              className="min-w-0 flex-1 basis-56"
            />
            <button type="submit" className={buttonClass('quiet')}>
              {item('search.submit')}
            </button>
          </Form>
          <h3 className="mt-6 mb-2">{t('attached.count', { count })}</h3>
          <FoundList items={items} attached={resources} {...of} />
          {count > items.length && (
            <p className="mt-4 text-sm text-soft">{t('attached.more', { count: items.length })}</p>
          )}
        </Card>
      </div>
    </div>
  )
}
